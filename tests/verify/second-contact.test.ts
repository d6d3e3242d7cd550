import { expect, test } from 'vitest';
import type { FollowedScenario } from '../../src/core/scenario/carried.ts';
import { NO_RULES } from '../../src/verify/scenario/rules.ts';
import { verifyStory } from '../../src/verify/verify.ts';
import { bench, compiled, compiledText, readRubric } from '../story/corpus.ts';

/** What the verifier says of a second contact that reads these facts. */
function reportOf(
  story: ReturnType<typeof compiled>,
  facts: FollowedScenario['facts'],
  recalls: readonly string[] = [],
  going?: () => boolean,
) {
  const scenario = { ...bench, follows: { scenario: 'platform-four', facts } };
  const rules = { ...NO_RULES, recalls };
  const subject = { compiled: story, scenario, rubric: readRubric(), rules, courtesy: [] };
  return verifyStory(subject, { states: 5_000, ...(going && { going }) });
}

/** What speaks against a second contact as such, and the values it names. */
function against(...of: Parameters<typeof reportOf>) {
  const { verdicts } = reportOf(...of);
  const found = verdicts.find(({ property }) => property === 'second-contact')?.found ?? [];
  return found.map(({ code, values }) => ({ code, ...values }));
}

const KNIFE = { own_number: [false, true], knife: ['none', 'logged'] };

test('an ending that only some first contacts lead to is named, unless it says that it recalls one', () => {
  expect(against(compiled('second'), KNIFE)).toEqual([
    { code: 'met-no-ending', met: 'none', ending: 'E1' },
  ]);
  expect(against(compiled('second'), KNIFE, ['E1'])).toEqual([]);
});

test('the best path and the endings after each first contact are told', () => {
  expect(reportOf(compiled('second'), KNIFE).met.map(({ met, endings }) => [met, endings])).toEqual(
    [
      ['none', ['E2']],
      ['trusted', ['E1', 'E2']],
      ['neutral', ['E1', 'E2']],
      ['harmed', ['E1', 'E2']],
    ],
  );
  expect(reportOf(storyWith('OPEN=1'), {}).met.map(({ best }) => best)).toEqual([
    100, 100, 100, 58,
  ]);
});

test('a first contact is not asked', () => {
  const subject = { compiled: compiled('clean'), scenario: bench, rubric: readRubric() };
  const report = verifyStory({ ...subject, rules: NO_RULES, courtesy: [] }, { states: 5_000 });
  expect(report.verdicts.map(({ property }) => property)).not.toContain('second-contact');
  expect(report.met).toEqual([]);
});

/** A story of one decision; `harmed` changes what its first option is worth after harm. */
const storyWith = (harmed: string): ReturnType<typeof compiled> =>
  compiledText(`# id: bench
# title: The Bench
# pathway: PW4
VAR met = "none"
-> b1
=== b1 ===
# beat: B1 # rates: OPEN
He waits.
+ {met != "harmed"} [How is the night going? # id: night # OPEN=3 # why: OPEN It is open.]
  -> out
+ {met == "harmed"} [How is the night going? # id: night # ${harmed} # why: OPEN It is open.]
  -> out
+ [Late, is it? # id: late # OPEN=1 # why: OPEN Yes or no answers it.]
  -> out
=== out ===
# ending: E1 # title: Wet # telling: dry
The rain stops.
-> END
`);

test('after harm the best path comes near 100 as well', () => {
  expect(against(storyWith('OPEN=3'), {})).toEqual([]);
  expect(against(storyWith('OPEN=1'), {})).toMatchObject([{ code: 'met-best-low', met: 'harmed' }]);
});

test('what is best after one first contact is no critical error after another', () => {
  const found = against(storyWith('OPEN=0 # ce: DETAIL'), {});
  expect(found.filter(({ code }) => code === 'met-turned')).toEqual(
    ['none', 'trusted', 'neutral'].map((met) => {
      return { code: 'met-turned', beat: 'B1', option: 'night', met, other: 'harmed' };
    }),
  );
});

test('nothing is told of the ways if a limit ended the search', () => {
  const report = reportOf(compiled('second'), KNIFE, [], () => false);
  expect(report.met).toEqual([]);
  const one = report.verdicts.find(({ property }) => property === 'second-contact');
  expect(one).toMatchObject({ verdict: 'BOUNDED', why: 'time', found: [] });
});
