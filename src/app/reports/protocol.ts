import type { Standings } from '../../core/cohort/filter.ts';
import type { PersonRow } from '../../core/cohort/people/people.ts';
import type { Roster } from '../../core/cohort/people/people-facts.ts';
import type { CohortHead } from '../../core/cohort/report/cohort-head.ts';
import type { StudyReport } from '../../core/cohort/study/study-report.ts';
import type { SheetProblem } from '../../export/panel-sheet.ts';
import type { FailedRecord, LeftOut, NotRated } from './worker/shelf.ts';

/** A file that was left out, with the reason. */
export interface LeftOutFile {
  readonly name: string;
  readonly why: LeftOut;
}

/** Result of reading colleagues' ratings. */
export interface PanelRead {
  readonly added: number;
  readonly left: readonly {
    readonly row: number;
    readonly why: SheetProblem | { readonly code: NotRated };
  }[];
  readonly problem?: SheetProblem; // set if nothing could be read
  readonly asks?: { readonly rater: string; readonly ratings: number }; // would replace these; nothing was added
}

/** Result of reading who is who. */
export interface PeopleRead {
  readonly coded: number; // runs and device profiles that got a code
  readonly invited: number;
  readonly problem?: 'no-code-column';
}

/** Export formats of a report. */
export const TAKE_FORMS = ['csv', 'json', 'xapi'] as const;
export type TakeForm = (typeof TAKE_FORMS)[number];

/** Why the server's records could not all be loaded. */
export type FetchProblem = 'not-allowed' | 'unreachable';

/** The first part of a report page; the rest follows as rows. */
export interface FirstView {
  readonly head: CohortHead;
  readonly people: readonly PersonRow[]; // the first rows
  readonly roster: Roster | undefined;
  readonly study: StudyReport | undefined;
  readonly failed: readonly FailedRecord[];
}

/** A message from the worker: result, failure, or progress. */
export type ReportAnswer =
  | { readonly type: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly type: 'failed'; readonly id: number; readonly message: string }
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  | { readonly type: 'checking'; readonly standings: Standings };
