import { countedFilter, type RunFilter, USUAL_FILTER } from '../../../core/cohort/filter.ts';
import { rosterOf } from '../../../core/cohort/people/people-facts.ts';
import type { CohortPart } from '../../../core/cohort/report/cohort-count.ts';
import { judgedFacts } from '../../../core/record/copies.ts';
import { encodeRecord } from '../../../core/record/record.ts';
import { panelSheet } from '../../../export/panel-sheet.ts';
import { peopleSheet } from '../../../export/people-sheet.ts';
import { loadContent } from '../../run/begin/begin-run.ts';
import { RUBRIC } from '../../texts/rubric.ts';
import type { FirstView, ReportAnswer, TakeForm } from '../protocol.ts';
import { createChecks } from './checks.ts';
import { createShelf } from './create-shelf.ts';
import { exportAs } from './export-runs.ts';
import { closeFiles, fillFromFiles, type ReportProgress } from './files.ts';
import { fillFromServer } from './handed-in.ts';
import { addPanel, drawTurns, putBack, type RatingsGiven } from './panel.ts';
import { addPeople, peopleFile } from './people.ts';
import { fillWithSample } from './sample.ts';
import { createStudyDesk } from './study-desk.ts';

const shelf = createShelf(loadContent, RUBRIC.now().rubric);
const studies = createStudyDesk(shelf);
let cancelled = false;
let looked: RunFilter = USUAL_FILTER; // the choice the page shows

const FIRST_PEOPLE = 25;

/** Rows per message, tuned so that the page renders them within milliseconds. */
const ROWS_PER_MESSAGE: { readonly [P in CohortPart]: number } = {
  people: 150,
  changes: 400,
  agreements: 1, // its intervals take 1,000 bootstrap draws
};

const tell = (told: ReportAnswer): void => postMessage(told);

/** Yields to the event loop, so that a cancel message is received while files are read. */
const breathe = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });

/** Reports progress; returns whether to continue. */
const step: ReportProgress = async (done, of) => {
  tell({ type: 'progress', done, of });
  await breathe();
  return !cancelled;
};

const checks = createChecks(shelf, (standings) => tell({ type: 'checking', standings }), breathe);

/** Rows of one part, a few at a time so that no message blocks the page. */
interface RowsAsked {
  readonly part: CohortPart;
  readonly filter: RunFilter;
  readonly from: number;
}

/** A sample of responses to draw. */
interface SampleAsked {
  readonly size: number;
  readonly seed: number;
  readonly filter: RunFilter;
}

/** What the page may ask for: each call with what it asks, and with what it is answered. */
const answers = {
  read: async ({ files }: { readonly files: readonly File[] }) => {
    cancelled = false;
    return { leftOut: await fillFromFiles(shelf, files, step), cancelled };
  },
  fetch: async ({ address, key }: { readonly address: string; readonly key: string }) => {
    cancelled = false;
    return { ...(await fillFromServer(shelf, { address, key }, step)), cancelled };
  },
  sample: async () => {
    cancelled = false;
    await fillWithSample(shelf, loadContent, step);
    return {};
  },
  check: async ({ resume }: { readonly resume: boolean }) => {
    const { stopped } = await checks.run(resume);
    closeFiles();
    return { stopped, standings: shelf.standings() };
  },
  stopCheck: async () => {
    checks.stop();
    return {};
  },
  clear: async () => {
    shelf.clear();
    return {};
  },
  cancel: async () => {
    cancelled = true;
    return {};
  },
  report: async ({ filter }: { readonly filter: RunFilter }): Promise<FirstView> => {
    looked = countedFilter(filter, shelf.standings());
    const { head, rows } = shelf.count(looked);
    return {
      head: head(),
      people: rows.people().at(0, FIRST_PEOPLE),
      roster: rosterOf(shelf.told(), shelf.runs()),
      study: await studies.report(),
      failed: shelf.failed(),
    };
  },
  rows: async ({ part, filter, from }: RowsAsked) => {
    const { count, at } = shelf.counted(countedFilter(filter, shelf.standings())).rows[part]();
    return { rows: at(from, ROWS_PER_MESSAGE[part]), count };
  },
  record: async ({ session }: { readonly session: string }) => ({
    checked: await shelf.open(session),
    error: shelf.counted(looked).head().figures?.reliability?.error.value,
  }),
  sheet: async ({ size, seed, filter }: SampleAsked) => {
    const turns = await drawTurns(shelf, size, seed, filter);
    return { text: panelSheet(turns, RUBRIC.now().rubric), turns: turns.length };
  },
  panel: async ({
    text,
    at,
    replace,
  }: {
    readonly text: string;
    readonly at: number;
    readonly replace: boolean;
  }) => addPanel(shelf, text, at, replace),
  opinions: async ({ filter }: { readonly filter: RunFilter }) => ({
    opinions: await shelf.opinions(filter),
  }),
  rate: async (ask: RatingsGiven & { readonly again: boolean }) => {
    const { session, ratings, at, again } = ask;
    const problem = await (again ? putBack(shelf, ask) : shelf.rate(session, ratings, at));
    return problem === undefined ? {} : { problem };
  },
  study: async () => studies.held(),
  openStudy: async ({ text }: { readonly text: string }) => studies.open(text),
  lockStudy: async ({ at }: { readonly at: number }) => studies.lock(at),
  outsideSheets: async () => ({ files: await studies.sheets(RUBRIC.now().rubric) }),
  withdraw: async ({ code }: { readonly code: string }) => studies.withdraw(code),
  people: async ({ text, at }: { readonly text: string; readonly at: number }) =>
    addPeople(shelf, text, at),
  peopleSheet: async () => ({ text: peopleSheet(shelf.runs()) }),
  peopleFile: async () => ({ text: peopleFile(shelf) }),
  rated: async () => ({
    places: shelf
      .rated()
      .flatMap((record) =>
        judgedFacts(record).map(({ beat }) => ({ session: record.session, beat })),
      ),
    files: shelf.rated().map((record, at) => ({
      name: `${at + 1}.json`,
      text: encodeRecord(record),
    })),
  }),
  take: async ({ form, filter }: { readonly form: TakeForm; readonly filter: RunFilter }) => ({
    files: await exportAs(form, shelf, filter, form === 'csv' ? studies.rows() : undefined),
  }),
};

/** The calls by name, as the page makes them. */
type Answers = typeof answers;
export type Calls = {
  readonly [N in keyof Answers]: {
    readonly ask: Parameters<Answers[N]> extends readonly [infer A] ? A : object;
    readonly answer: Awaited<ReturnType<Answers[N]>>;
  };
};
export type CallName = keyof Calls;

/** A call message to the worker. */
export type ReportCall = {
  readonly [N in CallName]: {
    readonly id: number;
    readonly call: N;
    readonly ask: Calls[N]['ask'];
  };
}[CallName];

self.addEventListener('message', ({ data }: MessageEvent<ReportCall>) => {
  const { id, call, ask } = data;
  const answer = answers[call] as (given: typeof ask) => Promise<unknown>;
  answer(ask).then(
    (made) => tell({ type: 'answer', id, answer: made }),
    (thrown) => tell({ type: 'failed', id, message: String(thrown) }),
  );
});
