import { canonicalJson } from '../../kernel/checksum.ts';
import type { CohortRun } from '../run.ts';
import { type GuardedCount, isSmall } from '../small-cells.ts';
import { type ArmChange, armChange } from './arm-change.ts';
import { type OutsideFigures, type OutsideGiven, outsideFigures } from './outside-ratings.ts';
import { type Study, takesPart } from './study.ts';
import { isOfFew, laterWaves, type WaveRun, waveRuns } from './wave-runs.ts';

/** How many of an arm took part in a wave; each count is withheld if it, or what it leaves of another, is of one to four people. */
export interface WaveFlow {
  readonly arm: string;
  readonly wave: string;
  readonly invited: GuardedCount; // codes of the arm
  readonly began: GuardedCount;
  readonly finished: GuardedCount; // with a run that counts
  readonly left: GuardedCount; // finished the wave before and not this one; undefined in the first wave, too
}

/** The difference of arms in one later wave, or why it is not told. */
export type WaveChange = { readonly wave: string; readonly isPrimary: boolean } & (
  | {
      readonly is: 'told';
      readonly change: ArmChange;
      readonly people: readonly [GuardedCount, GuardedCount];
    }
  | { readonly is: 'few' }
);

/**
 * Counts who is in no figure: codes that did not agree, others that took it back, and people with records here under a code
 * that the study lacks, or under none. Withheld as in `WaveFlow`.
 */
type StudyApart = { readonly [S in 'declined' | 'withdrawn' | 'unknown']: GuardedCount };

/** What a report says of a study. */
export interface StudyReport {
  readonly study: Study;
  readonly flow: readonly WaveFlow[];
  readonly apart: StudyApart;
  readonly changes: readonly WaveChange[]; // of each later wave; empty until the plan is locked
  readonly outside: readonly OutsideFigures[]; // empty until the plan is locked
  readonly simulated: boolean; // some of the runs are of invented people
  readonly hash: string | undefined; // once the plan is locked: SHA-256 of the runs that count, as `countedRows` lists them
}

const codesIn = (all: readonly WaveRun[]): ReadonlySet<string> =>
  new Set(all.map(({ member }) => member.code));

const overlap = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((code) => other.has(code)).length;

/** Tells a count if nobody can be picked out by it: neither it nor any of the rests is about one to four people. */
const told = (count: number, ...rests: readonly number[]): GuardedCount =>
  [count, ...rests].some(isSmall) ? undefined : count;

function flowOf({ plan }: Study, all: readonly WaveRun[]): readonly WaveFlow[] {
  return plan.arms.flatMap((arm) => {
    const own = all.filter(({ member }) => member.arm === arm);
    const asked = plan.codes.filter((one) => one.arm === arm).length;
    const invited = told(asked);
    let before: ReadonlySet<string> | undefined;
    let beforeTold = true;
    return plan.waves.map(({ name }, at): WaveFlow => {
      const here = own.filter(({ wave }) => wave === at);
      const started = codesIn(here);
      const done = codesIn(here.filter(({ score }) => score !== undefined));
      const began = invited === undefined ? undefined : told(started.size, asked - started.size);
      const finished =
        began === undefined
          ? undefined
          : told(done.size, asked - done.size, started.size - done.size);
      const stayed = before === undefined ? 0 : overlap(before, done);
      const gone = (before?.size ?? 0) - stayed;
      const isLeftTold = before !== undefined && beforeTold && finished !== undefined;
      const left = isLeftTold ? told(gone, stayed, done.size - stayed) : undefined;
      before = done;
      beforeTold = finished !== undefined;
      return { arm, wave: name, invited, began, finished, left };
    });
  });
}

function apartOf(study: Study, runs: readonly CohortRun[], all: readonly WaveRun[]): StudyApart {
  const { codes, waves } = study.plan;
  const known = new Set(codes.map(({ code }) => code));
  const here = new Set(runs.map(({ participant, person }) => participant ?? `device ${person}`));
  const unknown = [...here].filter((who) => !known.has(who)).length;
  const declined = codes.filter(({ agreed }) => agreed === '').length;
  const gone = codes.filter((one) => !takesPart(study, one)).length - declined;
  const idle = waves.map(
    (_, at) => known.size - declined - gone - codesIn(all.filter(({ wave }) => wave === at)).size,
  );
  return {
    declined: told(declined, ...idle),
    withdrawn: told(gone, ...idle),
    unknown: told(unknown, here.size - unknown - codesIn(all).size),
  };
}

/** Lists the runs that count, in the order of their sessions, as text that anybody with the same records gets again. */
export const countedRows = (all: readonly WaveRun[]): string =>
  canonicalJson(
    all
      .flatMap(({ member, wave, run, score }) =>
        score === undefined
          ? []
          : [[run.session, member.code, wave, run.scenario, run.startedAt, run.lastAt, score]],
      )
      .toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
  );

function changesIn({ plan, lock }: Study, all: readonly WaveRun[]): readonly WaveChange[] {
  if (lock === undefined) return [];
  const finished = (arm: 0 | 1, at: number) =>
    codesIn(
      all.filter(
        ({ member, wave, score }) =>
          member.arm === plan.arms[arm] && wave === at && score !== undefined,
      ),
    );
  return laterWaves(all, plan).map(({ wave, isPrimary, people }, at): WaveChange => {
    if (isOfFew(people)) return { is: 'few', wave, isPrimary };
    const change = armChange(people);
    const guarded = (arm: 0 | 1) =>
      told(
        change.people[arm],
        overlap(finished(arm, 0), finished(arm, at + 1)) - change.people[arm],
      );
    return { is: 'told', wave, isPrimary, change, people: [guarded(0), guarded(1)] };
  });
}

/** Reports on a study; `hashOf` computes a SHA-256, hexadecimal. */
export async function studyReport(
  study: Study,
  runs: readonly CohortRun[],
  isVerified: (session: string) => boolean,
  dayOf: (at: number) => string,
  hashOf: (text: string) => Promise<string>,
  outside: OutsideGiven = { papers: [], ratings: [] },
): Promise<StudyReport> {
  const all = waveRuns(runs, study, isVerified, dayOf);
  return {
    study,
    flow: flowOf(study, all),
    apart: apartOf(study, runs, all),
    changes: changesIn(study, all),
    outside: study.lock === undefined ? [] : outsideFigures(study, all, outside),
    simulated: all.some(({ run }) => run.simulated),
    hash: study.lock && (await hashOf(countedRows(all))),
  };
}
