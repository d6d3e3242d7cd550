import type { Mode } from '../intent.ts';
import type { Verdict } from '../verdict.ts';
import type { Run } from './run.ts';

/** A run, with what checking its record has shown. */
export interface CheckedRun {
  readonly run: Run;
  readonly verdict: Verdict['is'];
}

/** Which runs a report is about. What is absent does not narrow. */
export interface RunFilter {
  readonly cohort?: string;
  readonly scenario?: string;
  readonly mode?: Mode;
  readonly from?: number; // started at or after, milliseconds since 1970, UTC
  readonly until?: number; // started before
  readonly verifiedOnly?: boolean;
}

/** The runs a filter lets through. */
export const filtered = (runs: readonly CheckedRun[], filter: RunFilter): readonly Run[] =>
  runs.flatMap(({ run, verdict }) => {
    const { cohort, scenario, mode, from, until, verifiedOnly } = filter;
    if (cohort !== undefined && run.cohort !== cohort) return [];
    if (scenario !== undefined && run.scenario !== scenario) return [];
    if (mode !== undefined && run.mode !== mode) return [];
    if (from !== undefined && run.startedAt < from) return [];
    if (until !== undefined && run.startedAt >= until) return [];
    return verifiedOnly === true && verdict !== 'verified' ? [] : [run];
  });

/** Groups under this many people are not broken down. */
const SMALLEST_GROUP = 5;

/** How many people stand behind these runs. */
export const peopleIn = (runs: readonly Run[]): number =>
  new Set(runs.map(({ person }) => person)).size;

/** Whether these runs come from people enough to be shown part by part. */
export const mayBreakDown = (runs: readonly Run[]): boolean => peopleIn(runs) >= SMALLEST_GROUP;
