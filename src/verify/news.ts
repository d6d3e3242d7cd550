import type { PathStep, Start } from './scenario/confirm.ts';
import type { PropertyVerdict } from './verify.ts';

/** A finding in words. */
export interface ToldFinding {
  readonly text: string;
  readonly at: string; // file and line; empty where there is none
  readonly waits: readonly string[]; // what a dead part waits for
  readonly steps: readonly PathStep[]; // a shortest path to it
  /** A run that goes there. */
  readonly run?: Start & { readonly options: readonly string[] };
}

/** A verdict in words. */
export interface ToldVerdict {
  readonly verdict: PropertyVerdict['verdict'];
  readonly name: string;
  readonly why: string; // it is bounded; else empty
  readonly found: readonly ToldFinding[];
}

/** What an author is told about a scenario that was saved. */
export type News =
  | { readonly stage: 'begun'; readonly scenario: string }
  | { readonly stage: 'broken'; readonly scenario: string; readonly problems: readonly string[] }
  | {
      readonly stage: 'first' | 'whole'; // of the nearest states only, or of all
      readonly scenario: string;
      readonly summary: string;
      readonly verdicts: readonly ToldVerdict[];
      readonly milliseconds: number; // since the save was handed to the verifier
      readonly notes?: readonly ToldFinding[]; // no faults; they follow once all is seen
      readonly behind?: readonly string[]; // where a translation no longer fits
    };
