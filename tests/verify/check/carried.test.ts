import { expect, test } from 'vitest';
import type { FollowedScenario } from '../../../src/core/scenario/carried.ts';
import { verifyStory } from '../../../src/verify/verify.ts';
import { bench, compiled, readRubric } from '../../story/corpus.ts';
import { subjectOf } from '../subject.ts';

const { rules, courtesy } = subjectOf('platform-four');

/** Endings that nobody can meet in a second contact which reads these facts. */
function unreached(facts: FollowedScenario['facts']): readonly unknown[] {
  const scenario = { ...bench, follows: { scenario: 'platform-four', facts } };
  const subject = { compiled: compiled('second'), scenario, rubric: readRubric(), rules, courtesy };
  const { verdicts } = verifyStory(subject, { states: 5_000 });
  const found = verdicts.find(({ property }) => property === 'reached')?.found ?? [];
  return found.flatMap(({ code, values: { name } }) => (code === 'dead-ending' ? [name] : []));
}

test('a second contact is followed from every way the first one may have gone', () => {
  const own = { own_number: [false, true] };
  expect(unreached({ ...own, knife: ['none', 'locked', 'logged'] })).toEqual([]);
  expect(unreached({ ...own, knife: ['none', 'locked'] })).toEqual(['E1']);
});

test('without a first contact no fact of it holds', () => {
  expect(unreached({ own_number: [false, true], knife: ['logged', 'none'] })).toEqual([]);
  expect(unreached({ own_number: [false, true], knife: ['logged', 'logged'] })).toEqual(['E2']);
});

test('what a band and a next meeting need is asked of a first contact alone', () => {
  const codesOf = (follows?: FollowedScenario): readonly string[] => {
    const scenario = { ...bench, ...(follows && { follows }) };
    const asked = { ...rules, endings: {}, asks: ['returns'] } as const;
    const subject = { compiled: compiled('second'), scenario, rubric: readRubric() };
    const report = verifyStory({ ...subject, rules: asked, courtesy }, { states: 5_000 });
    return report.verdicts.flatMap(({ found }) => found.map(({ code }) => code));
  };
  const facts = { own_number: [false, true], knife: ['none', 'locked', 'logged'] };
  const needed = ['rated-seldom', 'carries-nothing'];
  expect(codesOf()).toEqual(expect.arrayContaining(needed));
  const asked = codesOf({ scenario: 'platform-four', facts });
  expect(asked.filter((code) => needed.includes(code))).toEqual([]);
});
