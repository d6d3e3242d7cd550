import { type Opinion, opinionsIn } from '../../../core/agreement/opinion.ts';
import { ratingsIn } from '../../../core/agreement/rating.ts';
import { filtered } from '../../../core/cohort/filter.ts';
import { type PeopleFact, whoIsWho } from '../../../core/cohort/people/people-facts.ts';
import { type CohortCount, cohortCount } from '../../../core/cohort/report/cohort-count.ts';
import { standingsOf } from '../../../core/cohort/report/cohort-head.ts';
import { runOf } from '../../../core/cohort/run.ts';
import type { ShelvedRun } from '../../../core/cohort/shelved-run.ts';
import { shortRole } from '../../../core/cohort/short-role.ts';
import { checksumOf } from '../../../core/kernel/checksum.ts';
import {
  copyStanding,
  type JudgedFact,
  joinRatings,
  judgedFacts,
  playKey,
} from '../../../core/record/copies.ts';
import type { ReceiptStanding } from '../../../core/record/receipt.ts';
import { encodeRecord, type SessionRecord, withFacts } from '../../../core/record/record.ts';
import { decodeRecord, type OpenRecord } from '../../../core/record/record-decode.ts';
import type { Verdict } from '../../../core/record/verdict.ts';
import type { Rubric } from '../../../core/rubric/rubric.ts';
import type { Judged } from '../../../core/run/event.ts';
import { checkedRecord } from '../../../session/audit/checked.ts';
import { numbered } from '../../../session/play/log.ts';
import { dayStart } from '../../../ui/day.ts';
import { checkReceipt } from './check-receipt.ts';
import type { ContentOf, LeftOut, RecordSource, Shelf } from './shelf.ts';

/** Tells whether this equals the rater's latest judgment of the response. */
const isKnown = (judged: readonly Judged[], one: Judged): boolean => {
  const last = judged.findLast(
    ({ as, rater, beat, dimension }) =>
      as === one.as && rater === one.rater && beat === one.beat && dimension === one.dimension,
  );
  return last?.level === one.level && last.note === one.note;
};

interface Shelved extends ShelvedRun {
  readonly name: string; // of its file
  readonly play: string | undefined; // key of the playthrough, whatever its session is called
  readonly again: RecordSource;
  readonly judged: readonly JudgedFact[]; // by raters, in any file of the run
  readonly checked?: KnownVerdict;
}

/** Returns what raters said in all files of a run. */
const ratedIn = ({ record, state }: OpenRecord): Pick<Shelved, 'judged' | 'ratings'> => ({
  judged: judgedFacts(record),
  ratings: ratingsIn(record.session, state),
});

const copyOf = (file: string, unplaced: number): LeftOut =>
  unplaced === 0 ? { code: 'copy' } : { code: 'ratings', file, count: unplaced };

/** Cached verdict of a text, to avoid a second replay. */
interface KnownVerdict {
  readonly text: string; // checksum, since the file may have changed
  readonly verdict: Verdict;
  readonly receipt: ReceiptStanding;
}

/** Makes an empty shelf that scores with one rubric. */
export function createShelf(contentOf: ContentOf, rubric: Rubric): Shelf {
  const shelf = new Map<string, Shelved>();
  const rated = new Map<string, SessionRecord>();
  let people: readonly PeopleFact[] = [];
  let who = whoIsWho(people);
  let runs: readonly ShelvedRun[] | undefined; // cached until a record is added
  let last: { readonly by: string; readonly count: CohortCount } | undefined;
  const plays = new Map<string, string>(); // sessions by key of their playthrough
  const conflicts = new Map<string, string>(); // names of files by session, and sessions that count no more
  const waiting: string[] = []; // sessions to check, in order of arrival
  let trusted: string | undefined; // public key of the installation
  let gone = 0; // number of those already processed
  let moved = false; // verdicts changed since the last count

  const standings: Shelf['standings'] = () => standingsOf(shelf.values());

  const counted: Shelf['counted'] = (filter) => {
    const by = JSON.stringify(filter);
    if (last?.by !== by) {
      runs ??= [...shelf.values()].map((one) => ({ ...one, run: who(one.run) }));
      last = { by, count: cohortCount(runs, filter, rubric) };
    }
    return last.count;
  };

  const changed = (): void => {
    runs = undefined;
    last = undefined;
  };

  const count: Shelf['count'] = (filter) => {
    if (moved && filter.checks !== undefined) {
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

  const check = async (opened: OpenRecord) => {
    const { scenario, language } = opened.record;
    const content = await contentOf(scenario.id, language);
    const receipt = await checkReceipt(opened.record, trusted);
    return checkedRecord(opened, content, rubric, receipt);
  };

  /** Rereads a record; scores and replays it only if that is not cached. Ratings change no verdict. */
  const reread = async ({ again, run, judged, checked }: Shelved) => {
    const text = await again();
    const mark = checksumOf(text);
    const read = decodeRecord(text);
    if (!read.ok) return undefined;
    const { open: opened } = joinRatings(read.value, judged);
    if (checked?.text !== mark) return { mark, record: await check(opened) };
    const { verdict, receipt } = checked;
    return { mark, record: { ...opened, run, verdict, receipt } };
  };

  /** Takes a session off the shelf for good, since two files contradict each other about it. */
  const dispute = (session: string, name: string): void => {
    conflicts.set(session, name);
    shelf.delete(session);
    rated.delete(session);
    changed();
  };

  /** Adds what raters said in another file of a run that is here; returns how many of these ratings fit no response. */
  const addRatings = (one: Shelved, open: OpenRecord, given: readonly JudgedFact[]): number => {
    const { session } = one.run;
    const { open: both, unplaced } = joinRatings(joinRatings(open, one.judged).open, given);
    shelf.set(session, { ...one, ...ratedIn(both) });
    if (rated.has(session)) rated.set(session, both.record);
    changed();
    return unplaced;
  };

  /** Compares a record with what is here; returns why it is left out, or undefined if it may be put here. */
  const standing = async (name: string, record: SessionRecord): Promise<LeftOut | undefined> => {
    const { session } = record;
    const disputed = conflicts.get(session);
    if (disputed !== undefined) return { code: 'disputed', other: disputed };
    const kept = shelf.get(session);
    if (kept !== undefined) {
      const before = decodeRecord(await kept.again().catch(() => '')); // its file may be gone
      const is = before.ok ? copyStanding(before.value.record, record) : 'later';
      if (is === 'later') return undefined;
      if (before.ok && is !== 'conflict') {
        return copyOf(name, addRatings(kept, before.value, judgedFacts(record)));
      }
      dispute(session, name);
      return { code: 'disputed', other: kept.name, dropped: true };
    }
    const twin = plays.get(playKey(record) ?? '');
    if (twin === undefined || twin === session) return undefined;
    const twinHere = shelf.get(twin);
    const other = twinHere?.name ?? conflicts.get(twin) ?? twin;
    dispute(twin, name);
    conflicts.set(session, other);
    return { code: 'renamed', other, ...(twinHere && { dropped: true }) };
  };

  const open: Shelf['open'] = async (session) => {
    const one = shelf.get(session);
    const record = one && (await reread(one))?.record;
    return record && { ...record, run: who(record.run) };
  };

  let writing: Promise<unknown> = Promise.resolve();

  /** Does one change after the other: two at once would each put back what the other had not seen. */
  const inTurn = <T>(change: () => Promise<T>): Promise<T> => {
    const done = writing.then(change);
    writing = done.catch(() => {}); // whoever asked hears why
    return done;
  };

  const add: Shelf['add'] = async (name, text, again) => {
    const read = decodeRecord(text);
    if (!read.ok) return read.error;
    const run = runOf(read.value, rubric);
    const role = await roleOf(run.scenario);
    const left = await standing(name, read.value.record);
    if (left !== undefined) return left;
    const play = playKey(read.value.record);
    if (play !== undefined) plays.set(play, run.session);
    changed();
    const before = shelf.get(run.session);
    const { open: opened, unplaced } = joinRatings(read.value, before?.judged ?? []);
    if (rated.has(run.session)) rated.set(run.session, opened.record);
    const day = dayStart(run.startedAt);
    const made = { name, play, run, day, verdict: 'pending', again, ...ratedIn(opened) } as const;
    shelf.set(run.session, { ...made, ...(role && { role }) });
    waiting.push(run.session);
    return before && unplaced > 0 ? copyOf(before.name, unplaced) : undefined;
  };

  const rate: Shelf['rate'] = async (session, ratings, at) => {
    const [one, checked] = [shelf.get(session), await open(session)];
    if (one === undefined || checked === undefined) return 'no-record';
    const { record, state: before } = checked;
    const fresh = ratings.filter((rating) => !isKnown(before.judged, rating));
    if (fresh.length === 0) return undefined;
    const longer = withFacts(record, numbered(fresh, record.facts.length, at));
    const text = encodeRecord(longer);
    const opened = decodeRecord(text);
    if (!opened.ok) return 'no-response';
    const made = await check(opened.value);
    changed();
    const now = { verdict: made.verdict.is, again: async () => text };
    shelf.set(session, { ...one, ...ratedIn(made), ...now });
    rated.set(session, longer);
    return undefined;
  };

  return {
    add: (name, text, again) => inTurn(() => add(name, text, again)),
    rate: (session, ratings, at) => inTurn(() => rate(session, ratings, at)),
    count,
    counted,
    standings,
    failed: () =>
      [...shelf.values()].flatMap(({ run: { session }, name, verdict }) =>
        verdict === 'differs' ? [{ session, file: name }] : [],
      ),
    checkNext: async () => {
      const one = next();
      if (one === undefined) return false;
      const { session } = one.run;
      const read = await reread(one).catch(() => undefined); // its file may be gone
      const now = shelf.get(session);
      if (now?.again === one.again) {
        const { mark: text, record } = read ?? {};
        const found = record && { verdict: record.verdict, receipt: record.receipt };
        shelf.set(session, {
          ...now,
          verdict: found?.verdict.is ?? 'unchecked',
          ...(found && text && { receipt: found.receipt, checked: { text, ...found } }),
        });
        moved = true;
      }
      return true;
    },
    open,
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
    tell: (facts) => {
      people = [...people, ...facts];
      who = whoIsWho(people);
      changed();
    },
    told: () => people,
    trust: (key) => {
      trusted = key;
    },
    ratings: () => [...shelf.values()].flatMap(({ ratings }) => ratings),
    runs: () => [...shelf.values()].map(({ run }) => who(run)),
    rated: () => [...rated.values()],
    sessions: (filter) => filtered([...shelf.values()], filter).map(({ run }) => run.session),
    clear: () => {
      shelf.clear();
      rated.clear();
      people = [];
      who = whoIsWho(people);
      plays.clear();
      conflicts.clear();
      waiting.length = 0;
      gone = 0;
      changed();
    },
  };
}
