import { expect, test } from 'vitest';
import { type CheckedRun, USUAL_FILTER } from '../../../src/core/cohort/filter.ts';
import { shelfGuard } from '../../../src/core/cohort/guard.ts';
import { cohortCount } from '../../../src/core/cohort/report/cohort-count.ts';
import type { CohortRun } from '../../../src/core/cohort/run.ts';
import { seededChance } from '../../../src/simulate/chance.ts';
import { rubric } from '../facts.ts';
import { everyChoice, findsSomebody, holds, type ShownChoice, shownChoices } from './attacker.ts';
import { run } from './runs.ts';

const PEOPLE = 60;
const DAY = 86_400_000;
const DAYS = 10;
const SCENES = [
  ['platform-four', 'police'],
  ['the-book', 'police'],
  ['by-breakfast', 'nurse'],
  ['fourth-period', 'school'],
] as const;

/**
 * 60 people in three groups that train one after another, with early birds and stragglers, a scene of few, records that
 * failed their check, and some practice.
 */
function sixtyPeople(seed: number): readonly CheckedRun[] {
  const { below: pick } = seededChance(seed);
  return Array.from({ length: PEOPLE }, (_, at) => {
    const cohort = ['spring', 'summer', 'fall'][at % 7 === 0 ? 2 : at % 2];
    const begin = cohort === 'fall' ? 5 : cohort === 'summer' ? 3 : 0;
    return Array.from({ length: 2 + pick(3) }, (__, time) => {
      const [scenario, role] = SCENES[pick(20) === 0 ? 3 : pick(3)] ?? SCENES[0];
      const day = pick(15) === 0 ? pick(DAYS) : Math.min(DAYS - 1, begin + pick(4));
      const startedAt = day * DAY + 1 + pick(DAY - 1);
      const mode = pick(20) === 0 ? ('practice' as const) : ('assessment' as const);
      const verdict = pick(25) === 0 ? 'differs' : pick(12) === 0 ? 'unchecked' : 'verified';
      const made = run(`p${at}`, startedAt, { cohort, scenario, mode, session: `${at} ${time}` });
      return { run: made, role, verdict, day: day * DAY } as const;
    });
  }).flat();
}

const nested = (shown: readonly ShownChoice[], shelf: readonly CheckedRun[]) =>
  shown.flatMap((wide) =>
    shown.flatMap((narrow) =>
      wide !== narrow &&
      holds(wide, narrow) &&
      findsSomebody(shelf, (at) => (wide.runs[at] ?? 0) & ~(narrow.runs[at] ?? 0))
        ? [[wide.filter, narrow.filter]]
        : [],
    ),
  );

/** Subtracts two choices inside a third from it, or one and adds another back, in samples. */
function chains(shown: readonly ShownChoice[], shelf: readonly CheckedRun[], samples: number) {
  const { below } = seededChance(9);
  const inside = new Map<ShownChoice, readonly ShownChoice[]>();
  const found: unknown[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    const wide = shown[below(shown.length)];
    if (wide === undefined) break;
    const own = inside.get(wide) ?? shown.filter((one) => one !== wide && holds(wide, one));
    inside.set(wide, own);
    const [one, other] = [0, 1].map(() => own[below(own.length)]);
    if (one === undefined || other === undefined) continue;
    const rest = (at: number) => {
      const [all = 0, a = 0, b = 0] = [wide.runs[at], one.runs[at], other.runs[at]];
      return (all & ~(a | b)) | (a & b); // what is not cancelled in all − a − b
    };
    if (findsSomebody(shelf, rest)) found.push([wide.filter, one.filter, other.filter]);
  }
  return found;
}

const days = Array.from({ length: DAYS }, (_, at) => at * DAY);

const verified = (runs: readonly CohortRun[]) =>
  runs.map(
    (one) => ({ run: one, role: 'police', verdict: 'verified', day: one.startedAt }) as const,
  );

test.each([1, 2])(
  'nobody is found by subtracting shown choices from each other, cohort %i',
  (seed) => {
    const shelf = sixtyPeople(seed);
    const shown = shownChoices(shelf, everyChoice(shelf, days));
    expect(shown.length).toBeGreaterThan(15); // so that there is something to subtract
    expect(nested(shown, shelf)).toEqual([]);
    expect(chains(shown, shelf, 10_000)).toEqual([]);
  },
);

test('two waves that everybody played can be cut between them, and not within one', () => {
  const wave = (day: number) =>
    Array.from({ length: 12 }, (_, at) =>
      run(`p${at}`, (day + (at % 6)) * DAY, { session: `${day} ${at}` }),
    );
  const guard = shelfGuard(verified([...wave(0), ...wave(30)]));
  const until = (day: number) => ({ ...USUAL_FILTER, until: day * DAY });
  expect([6, 20, 30].map((day) => guard.of(until(day)))).toEqual(['shown', 'shown', 'shown']);
  expect(guard.of(until(5))).toBe('days'); // two people began on the sixth day
  expect(guard.daysAround(until(5))).toEqual({ until: 30 * DAY });
});

test('a group of two is not found by taking the others from the whole', () => {
  const group = (size: number, cohort: string) =>
    Array.from({ length: size }, (_, at) => run(`${cohort}${at}`, at, { cohort }));
  const shelf = verified([...group(9, 'spring'), ...group(7, 'summer'), ...group(2, 'fall')]);
  const of = (cohort: string) => shelfGuard(shelf).of({ ...USUAL_FILTER, cohort });
  expect(shelfGuard(shelf).of(USUAL_FILTER)).toBe('shown');
  expect(['spring', 'summer', 'fall'].map(of)).toEqual(['shown', 'difference', 'few']);
});

test('counts of those who left early cannot be had by subtraction', () => {
  const people = Array.from({ length: 60 }, (_, at) => run(`p${at}`, at));
  const left = [0, 1, 2].map((at) => run(`p${at}`, 99, { phase: 'choosing', session: `${at}` }));
  const shelf = verified([...people, ...left]).map((one) => ({ ...one, ratings: [] }));
  const { about, figures } = cohortCount(shelf, USUAL_FILTER, rubric).head();
  expect(about).toMatchObject({ people: 60, records: 60 }); // not 63: three would be left
  expect(figures?.overview).toMatchObject({ runs: 60, unfinished: undefined });
});
