import { type Opinion, opinionsIn } from '../../../core/agreement/opinion.ts';
import { ratingsIn } from '../../../core/agreement/rating.ts';
import { addItems, type ItemBook } from '../../../core/cohort/figures/items.ts';
import { filtered } from '../../../core/cohort/filter.ts';
import { type PeopleFact, whoIsWho } from '../../../core/cohort/people/people-facts.ts';
import { type CohortCount, cohortCount } from '../../../core/cohort/report/cohort-count.ts';
import { standingsOf } from '../../../core/cohort/report/cohort-head.ts';
import { runOf } from '../../../core/cohort/run.ts';
import type { ShelvedRun } from '../../../core/cohort/shelved-run.ts';
import { shortRole } from '../../../core/cohort/short-role.ts';
import { checksumOf } from '../../../core/kernel/checksum.ts';
import { copyStanding, playKey } from '../../../core/record/copies.ts';
import type { ReceiptStanding } from '../../../core/record/receipt.ts';
import { encodeRecord, type SessionRecord, withFacts } from '../../../core/record/record.ts';
import { decodeRecord, type OpenRecord } from '../../../core/record/record-decode.ts';
import type { Verdict } from '../../../core/record/verdict.ts';
import type { Rubric } from '../../../core/rubric/rubric.ts';
import type { Judged } from '../../../core/run/event.ts';
import { checkedRecord } from '../../../session/audit/checked.ts';
import { numbered } from '../../../session/play/log.ts';

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
  readonly checked?: KnownVerdict;
}

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
  let book: ItemBook = new Map();
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
      last = { by, count: cohortCount(runs, book, filter, rubric) };
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

  const check = async (text: string) => {
    const opened = decodeRecord(text);
    if (!opened.ok) return opened;
    const { scenario, language } = opened.value.record;
    const content = await contentOf(scenario.id, language);
    const receipt = await checkReceipt(opened.value.record, trusted);
    return { ok: true as const, value: checkedRecord(opened.value, content, rubric, receipt) };
  };

  /** Rereads a record; scores and replays it only if that is not cached. */
  const reread = async ({ again, run, checked }: Shelved) => {
    const text = await again();
    const mark = checksumOf(text);
    if (checked?.text === mark) {
      const opened = decodeRecord(text);
      if (opened.ok) {
        const { verdict, receipt } = checked;
        return { mark, record: { ...opened.value, run, verdict, receipt } };
      }
    }
    const made = await check(text);
    return made.ok ? { mark, record: made.value } : undefined;
  };

  /** Takes a session off the shelf for good, since two files contradict each other about it. */
  const dispute = (session: string, name: string): void => {
    conflicts.set(session, name);
    shelf.delete(session);
    rated.delete(session);
    changed();
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
      if (is !== 'conflict') return { code: 'copy' };
      dispute(session, name);
      return { code: 'disputed', other: kept.name };
    }
    const play = playKey(record);
    const twin = play === undefined ? undefined : plays.get(play);
    if (twin === undefined || twin === session) return undefined;
    const other = shelf.get(twin)?.name ?? conflicts.get(twin) ?? twin;
    dispute(twin, name);
    conflicts.set(session, other);
    return { code: 'renamed', other };
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

  /** Appends what was rated here in a shorter copy of the run; undefined if nothing was. */
  const ratedToo = ({ record, state }: OpenRecord): string | undefined => {
    const given = rated.get(record.session)?.facts ?? [];
    const fresh = given.filter((fact) => fact.type === 'judged' && !isKnown(state.judged, fact));
    if (fresh.length === 0) return undefined;
    const first = record.facts.length;
    const longer = withFacts(
      record,
      fresh.map((fact, at) => ({ ...fact, seq: first + at })),
    );
    rated.set(record.session, longer);
    return encodeRecord(longer);
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
    addItems(book, read.value.state);
    const own = ratedToo(read.value);
    const opened = own === undefined ? read : decodeRecord(own);
    const ratings = opened.ok ? ratingsIn(run.session, opened.value.state) : [];
    const source = own === undefined ? again : async () => own;
    const made = { name, play, run, verdict: 'pending', ratings, again: source } as const;
    shelf.set(run.session, { ...made, ...(role && { role }) });
    waiting.push(run.session);
    return undefined;
  };

  const rate: Shelf['rate'] = async (session, ratings, at) => {
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
  };

  return {
    add: (name, text, again) => inTurn(() => add(name, text, again)),
    rate: (session, ratings, at) => inTurn(() => rate(session, ratings, at)),
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
        const checked = read && {
          text: read.mark,
          verdict: read.record.verdict,
          receipt: read.record.receipt,
        };
        shelf.set(session, {
          ...one,
          verdict: verdict?.is ?? 'unchecked',
          ...(read && { receipt: read.record.receipt }),
          ...(checked && { checked }),
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
    recorded: () => [...shelf.values()].map(({ run }) => run),
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
      book = new Map();
    },
  };
}
