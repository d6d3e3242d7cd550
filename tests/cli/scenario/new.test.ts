import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { content as plugin } from '../../../src/cli/build/content-plugin.ts';
import { scenarioIds } from '../../../src/cli/content/content.ts';
import { checkReadiness } from '../../../src/cli/scenario/check-scenario.ts';
import { newScenario } from '../../../src/cli/scenario/new-scenario.ts';

const TEMPLATE = 'src/cli/scenario/template';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'kit-'));
  cpSync('stories', join(root, 'stories'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a new scenario', () => {
  test('builds, plays to an ending and is proved at once; what it lacks is listed', () => {
    const made = newScenario(root, 'platform-nine');
    expect(made).toEqual({
      ok: true,
      value: readdirSync(TEMPLATE)
        .toSorted()
        .map((file) => `stories/platform-nine/${file}`),
    });
    expect(scenarioIds(root)).toContain('platform-nine');
    const typed = JSON.stringify({ B1: [{ text: 'how long', as: 'how-long' }] }, null, 2);
    writeFileSync(join(root, 'stories', 'platform-nine', 'typed.json'), typed);
    const { lines, exit } = checkReadiness(root, 'platform-nine');
    expect(lines.slice(0, 4)).toEqual([
      'stories/platform-nine builds.',
      'Platform Nine plays to its end: “A socket”, overall 100 of 100 where the best lines are said.',
      'The card says 8 minutes; reading, deciding, sorting and debrief come to about 8.',
      expect.stringMatching(/^platform-nine: all \d+ properties are PROVED, on every path\.$/),
    ]);
    expect(exit).toBe(0);
    const missing = lines.slice(5).join('\n');
    for (const what of [
      'B2, B3',
      'picture',
      'story.es.ink',
      'golden record',
      'programme.json',
      'npm run docs',
      'stories/platform-nine/typed.json:2  Moment B1 has few different replies',
    ])
      expect(missing).toContain(what);
  });

  test('is in the pages that are built next', () => {
    const { load } = plugin(root, undefined, 'platform-nine');
    if (typeof load !== 'function') throw new Error('the plugin loads nothing');
    const watched: string[] = [];
    const context = { addWatchFile: (file: string) => watched.push(file), warn: () => undefined };
    const read = (name: string): string =>
      String(load.call(context as never, `\0virtual:unscripted/${name}`));
    expect(read('cards')).toContain('platform-nine');
    expect(read('scenarios')).toContain('virtual:unscripted/scenario/platform-nine');
    expect(read('room-moments')).toContain('platform-nine');
    expect(read('their-side')).toContain('platform-nine');
    expect(read('scenario/platform-nine')).toContain('A socket');
    // The development server takes a watched file for an import, and a new scenario has no Spanish files yet.
    expect(watched).not.toEqual([]);
    expect(watched.filter((file) => !existsSync(file))).toEqual([]);
  });

  test('that was changed for the worse is told so later', () => {
    const file = join(root, 'stories', 'platform-nine', 'story.ink');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(' # repairs: PROFILE', ''));
    const unrepaired = checkReadiness(root, 'platform-nine');
    expect(unrepaired.exit).toBe(1);
    expect(unrepaired.lines.join('\n')).toContain('COUNTEREXAMPLE');
    writeFileSync(file, text.replace('-> guessed', '-> nowhere'));
    expect(checkReadiness(root, 'platform-nine')).toMatchObject({
      exit: 2,
      lines: [expect.stringContaining('stories/platform-nine/story.ink')],
    });
  });

  test('whose side says what she tells only some is refused; what is taken away is listed', () => {
    const made = newScenario(root, 'platform-ten');
    if (!made.ok) throw new Error(made.error);
    const file = join(root, 'stories', 'platform-ten', 'their-side.json');
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace('I could plug it in myself', 'my sister’s mother can ring me'),
    );
    expect(checkReadiness(root, 'platform-ten')).toMatchObject({
      exit: 2,
      lines: expect.arrayContaining([
        expect.stringMatching(/^stories\/platform-ten\/their-side\.json.*“mother”/),
      ]),
    });
    rmSync(file);
    const scenario = join(root, 'stories', 'platform-ten', 'scenario.json');
    const { endings, ...others } = JSON.parse(readFileSync(scenario, 'utf8'));
    expect(endings).toEqual(['E1']);
    writeFileSync(scenario, JSON.stringify(others));
    const missing = checkReadiness(root, 'platform-ten').lines.join('\n');
    expect(missing).toContain('their-side.json is not there');
    expect(missing).toContain('scenario.json does not say what the person wanted');
  });

  test.each(['last-train', 'shared', 'guide', 'first-steps'])('is not written over %s', (id) => {
    const before = readdirSync(join(root, 'stories', id));
    expect(newScenario(root, id)).toMatchObject({
      ok: false,
      error: expect.stringContaining(`stories/${id} is there already`),
    });
    expect(readdirSync(join(root, 'stories', id))).toEqual(before);
  });

  test.each([
    '',
    'Night',
    'night_bus',
    'night--bus',
    '-night',
    'night-',
    '../night',
    'nacht/bus',
    '9-lives',
    'a'.repeat(41),
  ])('is not made with the id “%s”', (id) => {
    const before = readdirSync(join(root, 'stories'));
    expect(newScenario(root, id)).toMatchObject({ ok: false });
    expect(readdirSync(join(root, 'stories'))).toEqual(before);
  });
});

test('the worked example of the guide is what a new scenario begins as', () => {
  const guide = readFileSync('docs/adding-a-scenario.md', 'utf8');
  const shown = [...guide.matchAll(/```(?:ink|json)\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  const files = [
    'story.ink',
    'scenario.json',
    'cast.json',
    'proof.json',
    'room.json',
    'their-side.json',
  ];
  expect(readdirSync(TEMPLATE).toSorted()).toEqual(files.toSorted());
  expect(shown).toEqual(files.map((file) => readFileSync(join(TEMPLATE, file), 'utf8')));
});
