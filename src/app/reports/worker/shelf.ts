import type { Opinion } from '../../../core/agreement/opinion.ts';
import type { Rating } from '../../../core/agreement/rating.ts';
import type { CheckedRecord } from '../../../core/cohort/checked-record.ts';
import type { RunFilter, Standings } from '../../../core/cohort/filter.ts';
import type { PeopleFact } from '../../../core/cohort/people/people-facts.ts';
import type { CohortCount } from '../../../core/cohort/report/cohort-count.ts';
import type { CohortRun } from '../../../core/cohort/run.ts';
import type { SessionRecord } from '../../../core/record/record.ts';
import type { Judged } from '../../../core/run/event.ts';
import type { FileProblem } from '../../../export/record-files.ts';
import type { Content } from '../../../session/play/content.ts';

/**
 * Why a file is left out of a report. `copy` is no fault: the same run was read already, as long or longer, and only
 * what raters said in the copy counts. `ratings`: of these, some are about responses that only `file`, which does not
 * count, has: it was brought in and played on, and the original counts. `disputed`: it and the file `other` tell one run differently, so neither counts.
 * `renamed`: `other` is the same run under another id. `dropped`: `other` counted until this file came.
 */
export type LeftOut =
  | FileProblem
  | { readonly code: 'copy' }
  | { readonly code: 'ratings'; readonly file: string; readonly count: number }
  | { readonly code: 'disputed' | 'renamed'; readonly other: string; readonly dropped?: true };

/** Why a rating is not added: its record is missing, or has no such response. */
export type NotRated = 'no-record' | 'no-response';

/** Rereads the text of a record: the shelf keeps figures, not whole records. */
export type RecordSource = () => Promise<string>;

/** Loads a scenario in a language, if this build has it. */
export type ContentOf = (scenario: string, language?: string) => Promise<Content | undefined>;

/** A record that failed its check. */
export interface FailedRecord {
  readonly session: string;
  readonly file: string;
}

/** The records of a report. They are counted on arrival and checked later, since that is slow. */
export interface Shelf {
  /**
   * Adds a record from the file `name`; returns why it, or the copy it replaces, is left out, or undefined if nothing is
   * to be said. Of two copies of a run the one that continues the other stays, with the ratings of both.
   */
  readonly add: (name: string, text: string, again: RecordSource) => Promise<LeftOut | undefined>;
  /** Counts the runs that match a filter; cached until the filter or the records change. */
  readonly count: (filter: RunFilter) => CohortCount;
  /** Returns the last count for a filter, so that rows requested one after another belong together. */
  readonly counted: (filter: RunFilter) => CohortCount;
  /** Checks the next waiting record; returns false if there is none. */
  readonly checkNext: () => Promise<boolean>;
  readonly standings: () => Standings;
  /** Lists the records that failed their check, each with its file. */
  readonly failed: () => readonly FailedRecord[];
  readonly open: (session: string) => Promise<CheckedRecord | undefined>;
  readonly sessions: (filter: RunFilter) => readonly string[];
  /**
   * Appends ratings to a record, whose own facts do not change. Repeated ratings are skipped. Returns why they cannot
   * be added, if so.
   */
  readonly rate: (
    session: string,
    ratings: readonly Judged[],
    at: number,
  ) => Promise<NotRated | undefined>;
  /** Returns the ratings of all records. */
  readonly ratings: () => readonly Rating[];
  /** Returns raters' opinions on the runs that match a filter. */
  readonly opinions: (filter: RunFilter) => Promise<readonly Opinion[]>;
  /** Names the public key with which the installation signs; asked before records are added. */
  readonly trust: (key: string) => void;
  /** Says who is who; adds to what was said before. */
  readonly tell: (facts: readonly PeopleFact[]) => void;
  /** Returns everything that was said about who is who. */
  readonly told: () => readonly PeopleFact[];
  /** Returns the runs, each with the person behind it. */
  readonly runs: () => readonly CohortRun[];
  /** Returns the records rated here, as they would be saved. */
  readonly rated: () => readonly SessionRecord[];
  readonly clear: () => void;
}
