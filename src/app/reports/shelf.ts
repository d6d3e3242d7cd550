import { type Opinion, opinionsIn } from '../../core/agreement/opinion.ts';
import { ratingsIn } from '../../core/agreement/rating.ts';
import type { CheckedRecord } from '../../core/cohort/checked-record.ts';
import { type CohortCount, cohortCount } from '../../core/cohort/cohort-count.ts';
import { standingsOf } from '../../core/cohort/cohort-head.ts';
import { addItems, type ItemBook } from '../../core/cohort/figures/items.ts';
import { filtered, type RunFilter, type Standings } from '../../core/cohort/filter.ts';
import { runOf } from '../../core/cohort/run.ts';
import type { ShelvedRun } from '../../core/cohort/shelved-run.ts';
import { shortRole } from '../../core/cohort/short-role.ts';
import { checksumOf } from '../../core/kernel/checksum.ts';
import { encodeRecord, type SessionRecord, withFacts } from '../../core/record/record.ts';
import { decodeRecord } from '../../core/record/record-decode.ts';
import type { Verdict } from '../../core/record/verdict.ts';
import type { Rubric } from '../../core/rubric/rubric.ts';
import type { Judged } from '../../core/run/event.ts';
import type { FileProblem } from '../../export/record-files.ts';
import { checkedRecord } from '../../session/audit/checked.ts';
import type { Content } from '../../session/play/content.ts';
import { numbered } from '../../session/play/log.ts';

/** Why a file is left out of a report. */
export type LeftOut = FileProblem | { readonly code: 'duplicate' };

/** Why a rating is not added: its record is missing, or has no such response. */
export type NotRated = 'no-record' | 'no-response';

/** Tells whether this equals the rater's latest judgment of the response. */
const isKnown = (judged: readonly Judged[], one: Judged): boolean => {
  const last = judged.findLast(
    ({ as, rater, beat, dimension }) =>
      as === one.as && rater === one.rater && beat === one.beat && dimension === one.dimension,
  );
  return last?.level === one.level && last.note === one.note;
};

/** Rereads the text of a record: the shelf keeps figures, not whole records. */
export type RecordSource = () => Promise<string>;

/** Loads a scenario in a language, if this build has it. */
export type ContentOf = (scenario: string, language?: string) => Promise<Content | undefined>;

/** The records of a report. They are counted on arrival and checked later, since that is slow. */
export interface Shelf {
  /** Adds a record; returns why it is left out, or undefined if it was added. */
  readonly add: (text: string, again: RecordSource) => Promise<LeftOut | undefined>;
  /** Counts the runs that match a filter; cached until the filter or the records change. */
  readonly count: (filter: RunFilter) => CohortCount;
  /** Returns the last count for a filter, so that rows requested one after another belong together. */
  readonly counted: (filter: RunFilter) => CohortCount;
  /** Checks the next waiting record; returns false if there is none. */
  readonly checkNext: () => Promise<boolean>;
  readonly standings: () => Standings;
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
  /** Returns raters' opinions on the runs that match a filter. */
  readonly opinions: (filter: RunFilter) => Promise<readonly Opinion[]>;
  /** Returns the records rated here, as they would be saved. */
  readonly rated: () => readonly SessionRecord[];
  readonly clear: () => void;
}

interface Shelved extends ShelvedRun {
  readonly again: RecordSource;
  readonly checked?: KnownVerdict;
}

/** Cached verdict of a text, to avoid a second replay. */
interface KnownVerdict {
  readonly text: string; // checksum, since the file may have changed
  readonly verdict: Verdict;
}

/** Makes an empty shelf that scores with one rubric. */
export function createShelf(contentOf: ContentOf, rubric: Rubric): Shelf {
  const shelf = new Map<string, Shelved>();
  const rated = new Map<string, SessionRecord>();
  let book: ItemBook = new Map();
  let runs: readonly ShelvedRun[] | undefined; // cached until a record is added
  let last: { readonly by: string; readonly count: CohortCount } | undefined;
  const waiting: string[] = []; // sessions to check, in order of arrival
  let gone = 0; // number of those already processed
  let moved = false; // verdicts changed since the last count

  const standings: Shelf['standings'] = () => standingsOf(shelf.values());

  const counted: Shelf['counted'] = (filter) => {
    const by = JSON.stringify(filter);
    if (last?.by !== by) {
      runs ??= [...shelf.values()];
      last = { by, count: cohortCount(runs, book, filter, rubric) };
    }
    return last.count;
  };

  const changed = (): void => {
    runs = undefined;
    last = undefined;
  };

  const count: Shelf['count'] = (filter) => {
    if (moved && filter.verifiedOnly === true) {
      changed();
      moved = false;
    }
    const made = counted(filter);
    return { ...made, head: () => ({ ...made.head(), verdicts: standings() }) };
  };

  const next = (): Shelved | undefined => {
    while (gone < waiting.length) {
      const one = shelf.get(waiting[gone] as string);
      gone += 1;
      if (one?.verdict === 'pending') return one;
    }
    return undefined;
  };

  /** Returns the role under one name, whatever language the scenario was played in. */
  const roleOf = async (scenario: string): Promise<string | undefined> => {
    const role = (await contentOf(scenario))?.playable.scenario.card.role;
    return role && shortRole(role);
  };

  const check = async (text: string) => {
    const opened = decodeRecord(text);
    if (!opened.ok) return opened;
    const { scenario, language } = opened.value.record;
    const content = await contentOf(scenario.id, language);
    return { ok: true as const, value: checkedRecord(opened.value, content, rubric) };
  };

  /** Rereads a record; scores and replays it only if that is not cached. */
  const reread = async ({ again, run, checked }: Shelved) => {
    const text = await again();
    const mark = checksumOf(text);
    if (checked?.text === mark) {
      const opened = decodeRecord(text);
      if (opened.ok) return { mark, record: { ...opened.value, run, verdict: checked.verdict } };
    }
    const made = await check(text);
    return made.ok ? { mark, record: made.value } : undefined;
  };

  const open: Shelf['open'] = async (session) => {
    const one = shelf.get(session);
    return one && (await reread(one))?.record;
  };

  return {
    add: async (text, again) => {
      const opened = decodeRecord(text);
      if (!opened.ok) return opened.error;
      const run = runOf(opened.value, rubric);
      const role = await roleOf(run.scenario);
      if (shelf.has(run.session)) return { code: 'duplicate' };
      changed();
      addItems(book, opened.value.state);
      const ratings = ratingsIn(run.session, opened.value.state);
      shelf.set(run.session, { run, verdict: 'pending', ratings, again, ...(role && { role }) });
      waiting.push(run.session);
      return undefined;
    },
    count,
    counted,
    standings,
    checkNext: async () => {
      const one = next();
      if (one === undefined) return false;
      const { session } = one.run;
      const read = await reread(one).catch(() => undefined); // its file may be gone
      if (shelf.get(session) === one) {
        const verdict = read?.record.verdict;
        const checked = read && { text: read.mark, verdict: read.record.verdict };
        shelf.set(session, {
          ...one,
          verdict: verdict?.is ?? 'unchecked',
          ...(checked && { checked }),
        });
        moved = true;
      }
      return true;
    },
    open,
    rate: async (session, ratings, at) => {
      const [one, checked] = [shelf.get(session), await open(session)];
      if (one === undefined || checked === undefined) return 'no-record';
      const { record, state: before } = checked;
      const fresh = ratings.filter((rating) => !isKnown(before.judged, rating));
      if (fresh.length === 0) return undefined;
      const longer = withFacts(record, numbered(fresh, record.facts.length, at));
      const text = encodeRecord(longer);
      const made = await check(text);
      if (!made.ok) return 'no-response';
      const { verdict, state } = made.value;
      const own = ratingsIn(session, state);
      changed();
      shelf.set(session, {
        ...one,
        verdict: verdict.is,
        ratings: own,
        again: async () => text,
      });
      rated.set(session, longer);
      return undefined;
    },
    opinions: async (filter) => {
      const all: Opinion[] = [];
      for (const { run, ratings } of filtered([...shelf.values()], filter)) {
        const { session } = run;
        if (ratings.length === 0) continue;
        const checked = await open(session);
        if (checked !== undefined) all.push(...opinionsIn(session, checked.state));
      }
      return all;
    },
    rated: () => [...rated.values()],
    sessions: (filter) => filtered([...shelf.values()], filter).map(({ run }) => run.session),
    clear: () => {
      shelf.clear();
      rated.clear();
      waiting.length = 0;
      gone = 0;
      changed();
      book = new Map();
    },
  };
}
