import type { Result } from '../core/kernel/result.ts';
import type { DecisionReport, RunOutcome } from './report.ts';

/** Why a platform has not taken what it was handed: no answer, or a refusal in its own words. */
export interface LmsProblem {
  readonly code: 'silent' | 'refused' | 'over'; // over: its session is closed, it must be opened anew
  readonly call: string;
  readonly said: string; // by the platform; empty where it said nothing
}

/** What a platform says when a unit is opened. */
export interface LaunchInfo {
  readonly learner: string; // its id for whoever is learning
  readonly suspend: string; // what was kept last; empty where nothing was
  readonly answers?: number; // decisions of the kept run that it took; all, where it does not say
  readonly standing: RunOutcome; // of earlier sittings
  readonly records: boolean; // false when looked at only: nothing is handed over
  readonly pass?: number; // 0..100, where the platform sets another mark
  readonly languages?: readonly string[]; // that the learner prefers, best first
  readonly sound?: boolean; // whether the learner wants any
  readonly back?: string; // where to go when all is done
}

/** What is handed over at once. */
export interface Delivery extends RunOutcome {
  readonly run: string; // the same for one run, another for the next; empty where there is none
  readonly suspend?: string; // absent: what is kept there stays as it is
  readonly progress?: number; // 0..1; absent: as it was
  readonly had: number; // decisions of this run that the platform has taken before
  readonly answers: readonly DecisionReport[]; // that the platform has not taken yet
  readonly seconds: number; // of this sitting so far
}

/** What became of what was handed over. */
export type Handed = Result<void, LmsProblem>;

/** A platform that has opened this unit. */
export interface LmsPort {
  readonly told: LaunchInfo;
  /** Hands over and has it kept. Nothing is lost where it fails: the same may be handed over again. */
  readonly put: (delivery: Delivery) => Handed | Promise<Handed>;
  /** Ends the sitting. Nothing can be handed over after it. */
  readonly end: (delivery: Delivery) => Handed | Promise<Handed>;
}
