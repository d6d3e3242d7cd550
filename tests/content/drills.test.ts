import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drillsPath, readDrills } from '../../src/content/drills.ts';
import { DRILL_KINDS, decodeDrills } from '../../src/core/practice/drill.ts';
import { outlineOf } from '../../src/story/source/outline.ts';
import { drillOf } from '../core/practice/practice-fixture.ts';

const STORY = `=== b1 ===
# beat: B1 # rates: PACE
It’s complicated. I was out. # who: eli
{
- owes_told:
  I have to settle something. # who: eli
}
+ [Sit. # id: sit # PACE=3]
+ [Go. # id: go # PACE=0]
`;
const SOURCES = [{ file: 'story.ink', text: STORY }];

const GOOD = (() => {
  const { scenario: _scenario, minor: _minor, own: _own, ...drill } = drillOf('door', 'Eli');
  return { ...drill, id: 'door-1', line: [{ who: 'Eli', text: 'It’s complicated.' }] };
})();

const read = (...drills: readonly object[]) =>
  readDrills(
    {
      read: (file: string) =>
        file === drillsPath('x')
          ? JSON.stringify(drills)
          : file === 'stories/x/proof.json'
            ? JSON.stringify({ tells: { owes_told: 5 } })
            : undefined,
    } as never,
    'x',
    {
      compiled: { sources: SOURCES },
      outline: outlineOf(SOURCES),
      playable: { scenario: { minor: true } },
    } as never,
  );

describe('the moments for short practice', () => {
  test('come with their scene, its strongest line there, and whether the person is under 18', () => {
    expect(read(GOOD)).toMatchObject({
      ok: true,
      value: [{ id: 'door-1', scenario: 'x', minor: true, own: 'Sit.' }],
    });
  });

  test.each([
    ['of a moment the story lacks', { beat: 'B9' }, 'door-1, beat: '],
    [
      'with a line that is not the story’s',
      { line: [{ who: 'Eli', text: 'It’s hard.' }] },
      'door-1, line: ',
    ],
    [
      'with a word that is told later in a reaction',
      { reactions: { ...GOOD.reactions, strong: '“I settle it.”' } },
      'door-1, reactions.strong: ',
    ],
    ['with a long remark', { remarks: { strong: 'so '.repeat(26) } }, 'door-1, remarks.strong: '],
  ])('are refused %s, by file and field', (_, change, says) => {
    const made = read({ ...GOOD, ...change });
    const [found] = made.ok ? [] : made.error;
    expect(found).toMatchObject({ code: 'drill', file: 'stories/x/drills.json' });
    expect(found?.message.startsWith(says)).toBe(true);
    expect(found?.fix).not.toBe('');
  });

  test('may hold another line if it says so', () => {
    expect(read({ ...GOOD, line: [{ who: 'Eli', text: 'It’s hard.' }], marked: true }).ok).toBe(
      true,
    );
  });

  test('are refused with an id twice, and with a field there is not', () => {
    expect(read(GOOD, GOOD)).toMatchObject({ ok: false, error: [{ code: 'drill' }] });
    expect(read({ ...GOOD, mood: 'sad' })).toMatchObject({
      ok: false,
      error: [{ code: 'bad-json', file: 'stories/x/drills.json' }],
    });
  });
});

test('the lines that are held back stand in the pages for evaluators, one of each kind', () => {
  const page = readFileSync('docs/statistics.md', 'utf8');
  const held = readdirSync('stories').flatMap((scene) => {
    const file = join('stories', scene, 'drills.json');
    const drills = existsSync(file)
      ? decodeDrills(JSON.parse(readFileSync(file, 'utf8')), '')
      : undefined;
    if (!drills?.ok) return [];
    return drills.value.filter((one) => one.held).map((one) => ({ ...one, scene }));
  });
  expect(new Set(held.map(({ kind }) => kind))).toEqual(new Set(DRILL_KINDS));
  expect(held).toHaveLength(DRILL_KINDS.length);
  for (const { scene, id, who, line } of held)
    expect(page).toContain(
      `| \`${scene}/${id}\` | ${who}: “${line.map(({ text }) => text).join(' ')}” |`,
    );
});
