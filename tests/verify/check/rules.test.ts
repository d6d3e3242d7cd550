import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadProgramme } from '../../../src/cli/content/content.ts';
import { CONVERSATION_PROPERTIES } from '../../../src/core/scenario/asked.ts';
import { decodeRules } from '../../../src/verify/scenario/rules.ts';
import { type Subject, verifyStory } from '../../../src/verify/verify.ts';
import { changed } from '../changed.ts';
import { subjectOf } from '../subject.ts';

const LIMITS = { states: 20_000 };
const plain = subjectOf('last-train');

function against(rules: unknown, subject: Subject = plain) {
  const read = decodeRules(rules);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { verdicts } = verifyStory({ ...subject, rules: read.value }, LIMITS);
  return verdicts.find(({ property }) => property === 'ending-rules')?.found ?? [];
}

describe('what proof.json asks of an ending', () => {
  const found = against({
    endings: {
      E1: { after: ['three-empty || tell-them', 'everyone-card || just-the-bus', 'called-in'] },
      E2: { needs: ['coerced || pr >= 9', 'named || pr >= 10', 'coerced', 'pr >= 0'] },
      E3: { needs: ['pr > 0 || nothing'], without: ['head-out'] },
      E9: { needs: ['named'] },
    },
  });

  test('is held against every path to it, each condition and each option by itself', () => {
    const told = found.map(({ code, values }) => ({ code, ...values }));
    expect(new Set(told)).toEqual(
      new Set([
        { code: 'rule-after', ending: 'E1', options: 'called-in' },
        { code: 'rule-needs', ending: 'E2', condition: 'named || pr >= 10' },
        { code: 'rule-needs', ending: 'E2', condition: 'coerced' },
        { code: 'rule-no-variable', ending: 'E3', name: 'nothing' },
        { code: 'rule-without', ending: 'E3', options: 'head-out' },
        { code: 'rule-no-ending', ending: 'E9' },
      ]),
    );
  });

  test('is told with the path on which it does not hold', () => {
    const needs = found.filter(({ code }) => code === 'rule-needs');
    expect(needs).toHaveLength(2);
    for (const { told } of needs) expect(told?.length).toBeGreaterThan(3);
  });

  test('is no more than can be held against an ending', () => {
    const needs = Array.from({ length: 32 }, (_, at) => `pr < ${at}`);
    expect(decodeRules({ endings: { E1: { needs } } })).toMatchObject({ ok: false });
    expect(decodeRules({ endings: { E1: { needs: ['pr =< 3'] } } })).toMatchObject({ ok: false });
  });
});

describe('no ending needs what somebody tells of themselves', () => {
  const early = ['E2', 'E4'];

  test('by a variable that is set where it is told', () => {
    expect(against({ early, tells: { coerced: 0 } })).toEqual([]);
    expect(against({ early, tells: { named: 0 } })).toMatchObject([
      { code: 'rule-told', values: { ending: 'E4' } },
    ]);
  });

  test('by asking whether they may tell more', () => {
    const asks = changed('by-breakfast', (ink) =>
      ink.replace('- limits_told && ch >= 3 && not shown: ->', '- limits_told && open_up(): ->'),
    );
    expect(against({ endings: {} }, subjectOf('by-breakfast'))).toEqual([]);
    expect(against({ endings: {} }, asks)).toMatchObject([
      { code: 'rule-told', values: { ending: 'E1' } },
    ]);
  });
});

describe('where not all is known, nothing is said against a story that may be right', () => {
  test.each([15, 30, 60])('%d states', (states) => {
    const { verdicts, gaps, map } = verifyStory(plain, { states });
    expect(verdicts.flatMap(({ found }) => found)).toEqual([]);
    const bounded = verdicts.filter(({ verdict }) => verdict === 'BOUNDED');
    expect(bounded.map(({ why }) => why)).toEqual(bounded.map(() => 'states'));
    expect(bounded.length).toBeGreaterThan(5);
    expect(gaps).toEqual([]);
    expect(map.places.filter(({ dead }) => dead)).toEqual([]);
  });

  test('what a circle makes endless is bounded by it, and the circle is shown', () => {
    const round = changed('last-train', (ink) => ink.replace('-> b3\n', '-> b1\n'));
    const { verdicts } = verifyStory(round, LIMITS);
    const loops = verdicts.find(({ property }) => property === 'loops');
    const [found] = loops?.found ?? [];
    expect(found?.code).toBe('loop');
    expect(found?.told?.map(({ beat }) => beat).join(' ')).toBe('B1 B2');
    expect(verdicts.find(({ property }) => property === 'best-path')).toMatchObject({
      verdict: 'BOUNDED',
      why: 'loop',
    });
  });
});

// One that was begun a moment ago is not in the programme yet; `cli -- check` says what it does not ask for.
const programme = loadProgramme(process.cwd());

test.each(programme.ok ? programme.value : [])(
  '%s asks for every property of a conversation',
  (id) => {
    const rules = decodeRules(JSON.parse(readFileSync(`stories/${id}/proof.json`, 'utf8')));
    if (!rules.ok) throw new Error(JSON.stringify(rules.error));
    expect(new Set(rules.value.asks)).toEqual(new Set(CONVERSATION_PROPERTIES));
  },
);
