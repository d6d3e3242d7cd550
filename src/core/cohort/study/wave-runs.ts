import { groupBy } from '../../kernel/group-by.ts';
import { stratumOf } from '../figures/change.ts';
import { meanOf } from '../figures/spread.ts';
import { type CohortRun, isComplete } from '../run.ts';
import { SMALLEST_GROUP } from '../small-cells.ts';
import type { StudyPerson } from './arm-change.ts';
import { type Study, type StudyCode, type StudyPlan, takesPart } from './study.ts';

/** A run of a participant of the study in one of its waves, on one of its scenes. */
export interface WaveRun {
  readonly member: StudyCode;
  readonly wave: number; // place in the plan
  readonly run: CohortRun;
  readonly score: number | undefined; // undefined: it does not count, as it is not complete, left out by rule, or not verified
}

const MINUTE = 60_000; // milliseconds

function isLeftOut({ mode, startedAt, lastAt }: CohortRun, { leftOut }: StudyPlan): boolean {
  if (leftOut.practice && mode === 'practice') return true;
  return lastAt - startedAt < leftOut.underMinutes * MINUTE;
}

/** Collects the runs of a study. Days are those that `dayOf` gives: 2027-03-01. */
export function waveRuns(
  runs: readonly CohortRun[],
  study: Study,
  isVerified: (session: string) => boolean,
  dayOf: (at: number) => string,
): readonly WaveRun[] {
  const { plan } = study;
  const taking = plan.codes.filter((one) => takesPart(study, one));
  const members = new Map(taking.map((one) => [one.code, one]));
  const own = runs.flatMap((run) => {
    const member = members.get(run.participant ?? '');
    if (member === undefined || run.branch || !plan.primary.scenarios.includes(run.scenario)) {
      return [];
    }
    return [{ member, run, day: dayOf(run.startedAt) }];
  });
  const start = plan.waves[0]?.from ?? '';
  const played = new Set(
    own.flatMap(({ member, run, day }) =>
      day < start ? [JSON.stringify([member.code, run.scenario])] : [],
    ),
  );
  return own.flatMap(({ member, run, day }): readonly WaveRun[] => {
    const wave = plan.waves.findIndex(({ from, to }) => from <= day && day <= to);
    if (wave < 0) return [];
    const knew =
      plan.leftOut.playedBefore && played.has(JSON.stringify([member.code, run.scenario]));
    const counts = isComplete(run) && isVerified(run.session) && !knew && !isLeftOut(run, plan);
    return [{ member, wave, run, score: counts ? run[plan.primary.measure] : undefined }];
  });
}

/** Names who trained together: the session at its site, or the site where sites were drawn by lot. */
export const clusterOf = ({ site, session }: StudyCode, { lots }: StudyPlan): string =>
  JSON.stringify(lots === 'sites' ? [site] : [site, session]);

/** Averages a participant's scores of each scene, then over scenes. */
export function scenesIn(own: readonly WaveRun[], wave: number): ReadonlyMap<string, number> {
  const counted = own.filter((one) => one.wave === wave && one.score !== undefined);
  const scenes = groupBy(counted, ({ run }) => stratumOf(run));
  const mean = (runs: readonly WaveRun[]) => meanOf(runs.map(({ score }) => score ?? 0)) ?? 0;
  return new Map([...scenes].map(([key, runs]) => [key, mean(runs)]));
}

/** People of a later wave beside their first one. */
interface LaterWave {
  readonly wave: string;
  readonly isPrimary: boolean;
  readonly people: readonly StudyPerson[];
}

/** Lists the waves after the first, with the people compared in each. */
export const laterWaves = (all: readonly WaveRun[], plan: StudyPlan): readonly LaterWave[] =>
  plan.waves.slice(1).map(({ name: wave }, at) => ({
    wave,
    isPrimary: wave === plan.primary.wave,
    people: studyPeople(all, plan, at + 1),
  }));

/** Tells whether an arm has too few people for anything to be said of it. */
export const isOfFew = (people: readonly StudyPerson[]): boolean =>
  ([0, 1] as const).some((arm) => people.filter((one) => one.arm === arm).length < SMALLEST_GROUP);

/**
 * Lays the first wave and a later one side by side: each participant once, with the means over the scenes that they
 * finished in both, in the same variant and mode and with the same opening.
 */
export function studyPeople(
  all: readonly WaveRun[],
  plan: StudyPlan,
  wave: number,
): readonly StudyPerson[] {
  const people = groupBy(all, ({ member }) => member);
  return [...people].flatMap(([member, own]): readonly StudyPerson[] => {
    const [before, after] = [scenesIn(own, 0), scenesIn(own, wave)];
    const both = [...after.keys()].filter((key) => before.has(key));
    if (both.length === 0) return [];
    const mean = (of: ReadonlyMap<string, number>) => meanOf(both.map((key) => of.get(key) ?? 0));
    return [
      {
        arm: member.arm === plan.arms[0] ? 0 : 1,
        cluster: clusterOf(member, plan),
        before: mean(before) ?? 0,
        after: mean(after) ?? 0,
      },
    ];
  });
}
