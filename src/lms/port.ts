import type { Result } from '../core/kernel/result.ts';
import type { DecisionReport, RunOutcome } from './report.ts';

/** Why a platform did not accept a delivery: no answer, or a refusal in its own words. */
export interface LmsProblem {
  readonly code: 'silent' | 'refused' | 'over'; // over: its session is closed; the unit must be launched again
  readonly call: string;
  readonly said: string; // by the platform; empty if it gave no reason
}

/** What a platform says when it launches a unit. */
export interface LaunchInfo {
  readonly learner: string; // the platform's id of the learner
  readonly suspend: string; // the saved state; empty if there is none
  readonly answers?: number; // decisions of the saved run it has accepted; absent: all
  readonly standing: RunOutcome; // from earlier sessions
  readonly records: boolean; // false in browse or review mode: nothing is reported
  readonly pass?: number | string; // 0..100, if the platform sets its own pass mark; as text, if what it set is none
  readonly languages?: readonly string[]; // preferred by the learner, best first
  readonly sound?: boolean; // whether the learner wants sound
  readonly back?: string; // where to go at the end
}

/** One delivery to the platform. */
export interface Delivery extends RunOutcome {
  readonly run: string; // the same for one run, different for the next; empty if there is none
  readonly suspend?: string; // absent: leave the saved state unchanged
  readonly progress?: number; // 0..1; absent: unchanged
  readonly had: number; // decisions of this run the platform already has
  readonly answers: readonly DecisionReport[]; // decisions it does not have yet
  readonly seconds: number; // duration of this session so far
}

/** The result of a delivery. */
export type Handed = Result<void, LmsProblem>;

/** A connection to the platform that launched this unit. */
export interface LmsPort {
  readonly told: LaunchInfo;
  /** Delivers and commits. A failed delivery loses nothing: it can be repeated. */
  readonly put: (delivery: Delivery) => Handed | Promise<Handed>;
  /** Ends the session; nothing can be delivered after it. */
  readonly end: (delivery: Delivery) => Handed | Promise<Handed>;
}

/** Reads a mark the platform sets: none where it is empty, its text where it is no number or out of range. */
export const markIn = (text: string, most: number): LaunchInfo['pass'] => {
  const value = Number(text);
  if (text.trim() === '') return undefined;
  return value >= 0 && value <= most ? Math.round((100 * value) / most) : text;
};
