import type { Opinion } from '../../core/agreement/opinion.ts';
import type { BlindTurn, TurnPlace } from '../../core/agreement/sample.ts';
import type { CheckedRecord } from '../../core/cohort/checked-record.ts';
import type { RunFilter, Standings } from '../../core/cohort/filter.ts';
import type { JoinProblem, PersonChoice } from '../../core/cohort/people/join-people.ts';
import type { PersonRow } from '../../core/cohort/people/people.ts';
import type { Roster } from '../../core/cohort/people/people-facts.ts';
import type {
  CohortPart,
  CohortRows,
  ComparedGroups,
} from '../../core/cohort/report/cohort-count.ts';
import type { CohortHead } from '../../core/cohort/report/cohort-head.ts';
import type { Judged } from '../../core/run/event.ts';
import type { SheetProblem } from '../../export/panel-sheet.ts';
import type { TextFile } from '../../export/tables/tables.ts';
import type { LeftOut, NotRated } from './worker/shelf.ts';

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

/** Result of joining or splitting people. */
export interface PeopleJoined {
  readonly runs: number; // that have the code now
  readonly problem?: JoinProblem;
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
  readonly compared: ComparedGroups | undefined;
  readonly roster: Roster | undefined;
}

/** A request for rows of one part, a few at a time so that no message blocks the page. */
export interface RowsAsked {
  readonly part: CohortPart;
  readonly filter: RunFilter;
  readonly from: number;
}
export interface SomeRows {
  readonly rows: readonly CohortRows[CohortPart][];
  readonly count: number; // total number of rows
}

/** The worker's calls by name: parameters and result. */
export interface Calls {
  readonly read: {
    readonly ask: { readonly files: readonly File[] };
    readonly answer: { readonly leftOut: readonly LeftOutFile[]; readonly cancelled: boolean };
  };
  readonly fetch: {
    readonly ask: { readonly address: string; readonly key: string };
    readonly answer: {
      readonly leftOut: readonly LeftOutFile[];
      readonly cancelled: boolean;
      readonly problem?: FetchProblem;
    };
  };
  readonly sample: { readonly ask: object; readonly answer: object };
  readonly clear: { readonly ask: object; readonly answer: object };
  readonly cancel: { readonly ask: object; readonly answer: object };
  readonly check: {
    readonly ask: { readonly resume: boolean }; // whether to continue a stopped check
    readonly answer: { readonly stopped: boolean; readonly standings: Standings };
  };
  readonly stopCheck: { readonly ask: object; readonly answer: object };
  readonly report: {
    readonly ask: {
      readonly filter: RunFilter;
      readonly groups: readonly [string, string] | undefined;
    };
    readonly answer: FirstView;
  };
  readonly rows: { readonly ask: RowsAsked; readonly answer: SomeRows };
  readonly record: {
    readonly ask: { readonly session: string };
    readonly answer: {
      readonly checked: CheckedRecord | undefined;
      readonly error: number | undefined; // standard error of one run in the group last looked at
    };
  };
  readonly draw: {
    readonly ask: {
      readonly size: number;
      readonly seed: number;
      readonly filter: RunFilter;
      readonly first: readonly TurnPlace[]; // come before those that are drawn, if their records are here
    };
    readonly answer: { readonly turns: readonly BlindTurn[] };
  };
  readonly rate: {
    readonly ask: {
      readonly session: string;
      readonly ratings: readonly Judged[];
      readonly at: number;
      readonly again: boolean; // given before, here or in another tab: what the record has that is newer counts
    };
    readonly answer: { readonly problem?: NotRated };
  };
  readonly sheet: {
    readonly ask: { readonly size: number; readonly seed: number; readonly filter: RunFilter };
    readonly answer: { readonly text: string; readonly turns: number };
  };
  readonly panel: {
    readonly ask: { readonly text: string; readonly at: number; readonly replace: boolean };
    readonly answer: PanelRead;
  };
  readonly opinions: {
    readonly ask: { readonly filter: RunFilter };
    readonly answer: { readonly opinions: readonly Opinion[] };
  };
  readonly people: {
    readonly ask: { readonly text: string; readonly at: number };
    readonly answer: PeopleRead;
  };
  readonly choices: {
    readonly ask: object;
    readonly answer: { readonly people: readonly PersonChoice[] };
  };
  readonly join: {
    readonly ask: {
      readonly people: readonly string[];
      readonly code: string;
      readonly at: number;
    };
    readonly answer: PeopleJoined;
  };
  readonly split: {
    readonly ask: {
      readonly sessions: readonly string[];
      readonly code: string;
      readonly at: number;
    };
    readonly answer: PeopleJoined;
  };
  readonly peopleSheet: { readonly ask: object; readonly answer: { readonly text: string } };
  readonly peopleFile: { readonly ask: object; readonly answer: { readonly text: string } };
  readonly rated: {
    readonly ask: object;
    readonly answer: { readonly files: readonly TextFile[]; readonly places: readonly TurnPlace[] };
  };
  readonly take: {
    readonly ask: { readonly form: TakeForm; readonly filter: RunFilter };
    readonly answer: { readonly files: readonly TextFile[] };
  };
}

export type CallName = keyof Calls;

/** A call message to the worker. */
export type ReportCall = {
  readonly [N in CallName]: {
    readonly id: number;
    readonly call: N;
    readonly ask: Calls[N]['ask'];
  };
}[CallName];

/** A message from the worker: result, failure, or progress. */
export type ReportAnswer =
  | { readonly type: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly type: 'failed'; readonly id: number; readonly message: string }
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  | { readonly type: 'checking'; readonly standings: Standings };
