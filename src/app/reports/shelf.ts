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

/** Why a rating is not added: its record is not here, or holds no such response. */
export type NotRated = 'no-record' | 'no-response';

/** Whether the last word of a rater on a response is this very one. */
const isKnown = (judged: readonly Judged[], one: Judged): boolean => {
  const last = judged.findLast(
    ({ as, rater, beat, dimension }) =>
      as === one.as && rater === one.rater && beat === one.beat && dimension === one.dimension,
  );
  return last?.level === one.level && last.note === one.note;
};

/** Reads the text of a record again: a shelf keeps figures, not whole records. */
export type RecordSource = () => Promise<string>;

/** Gives the scenario of an id in a language, where this build has it. */
export type ContentOf = (scenario: string, language?: string) => Promise<Content | undefined>;

/** The records of a report, counted as they come in; checked later, since that takes longest. */
export interface Shelf {
  /** Why the record is left out; undefined where it was taken in. */
  readonly add: (text: string, again: RecordSource) => Promise<LeftOut | undefined>;
  /** The runs a filter lets through, counted: once, until something else is asked or comes in. */
  readonly count: (filter: RunFilter) => CohortCount;
  /** The same as it was counted last, so that rows asked for one after another belong together. */
  readonly counted: (filter: RunFilter) => CohortCount;
  /** Checks a record that waits for it; false where none does. */
  readonly checkNext: () => Promise<boolean>;
  readonly standings: () => Standings;
  readonly open: (session: string) => Promise<CheckedRecord | undefined>;
  readonly sessions: (filter: RunFilter) => readonly string[];
  /**
   * Adds raters' facts after those of a record; the record's own stay as they are. What a rater said
   * already is not added again. Why it cannot be added, where it cannot.
   */
  readonly rate: (
    session: string,
    ratings: readonly Judged[],
    at: number,
  ) => Promise<NotRated | undefined>;
  /** What raters said of the runs a filter lets through. */
  readonly opinions: (filter: RunFilter) => Promise<readonly Opinion[]>;
  /** The records that were rated here, as they would be saved. */
  readonly rated: () => readonly SessionRecord[];
  readonly clear: () => void;
}

interface Shelved extends ShelvedRun {
  readonly again: RecordSource;
  readonly checked?: KnownVerdict;
}

/** What checking a text came to: the same text need not be played again. */
interface KnownVerdict {
  readonly text: string; // its checksum: a file may be another by now
  readonly verdict: Verdict;
}

/** An empty shelf that counts by one rubric. */
export function createShelf(contentOf: ContentOf, rubric: Rubric): Shelf {
  const shelf = new Map<string, Shelved>();
  const rated = new Map<string, SessionRecord>();
  let book: ItemBook = new Map();
  let runs: readonly ShelvedRun[] | undefined; // the same list as long as nothing comes in
  let last: { readonly by: string; readonly count: CohortCount } | undefined;
  const waiting: string[] = []; // sessions to be checked, in the order they came
  let gone = 0; // how many of those had their turn
  let moved = false; // records stand otherwise than when they were counted last

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

  /** One role has one name here, whatever language its scenario was played in. */
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

  /** Reads a record again. Its run is counted and its choices are played only where that is not known. */
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
