import type { RunStart } from '../../verify/scenario/draws.ts';
import type { PathStep } from '../../verify/scenario/finding.ts';
import type { PropertyVerdict } from '../../verify/verdicts.ts';

/** A finding as an author reads it. */
export interface ToldFinding {
  readonly text: string;
  readonly at: string; // file and line; empty where there is none
  readonly waits: readonly string[]; // conditions that keep a dead part from being reached
  readonly steps: readonly PathStep[]; // one of the shortest paths to it
  /** How to begin a run that reaches it, and the options to take. */
  readonly run?: RunStart & { readonly options: readonly string[] };
}

/** A verdict as an author reads it. */
export interface ToldVerdict {
  readonly verdict: PropertyVerdict['verdict'];
  readonly name: string;
  readonly why: string; // reason of a BOUNDED verdict; otherwise empty
  readonly found: readonly ToldFinding[];
}
