import { VERDICTS, type Verdict } from '../../core/record/verdict.ts';
import type { HandedIn, HandedInStore } from '../handed-in.ts';
import { emptyLog } from './empty-log.ts';
import { guarded, type OnFailure } from './guarded.ts';
import type { HandedInDatabase, HandedInTables } from './handed-in-tables.ts';

const KEY_ROW = 1; // id of the only key row

const verdictOf = (kept: string): Verdict['is'] =>
  VERDICTS.find((one) => one === kept) ?? 'unchecked';

const toRecord = (row: HandedInTables['handed_in']): HandedIn => ({
  session: row.session,
  at: Number(row.at), // PostgreSQL returns bigint as text
  verdict: verdictOf(row.verdict),
  text: row.text,
});

/** Counts how many sizes fit in `most`, from the first; at least one. */
function fitting(sizes: readonly number[], most: number): number {
  let sum = 0;
  const over = sizes.findIndex((size, at) => {
    sum += size;
    return at > 0 && sum > most;
  });
  return over < 0 ? sizes.length : over;
}

type AfterPlace = Parameters<HandedInStore['after']>;

/** Reads the records that follow a place, oldest first, as many as may go into one answer. */
async function recordsAfter(db: HandedInDatabase, place: AfterPlace[0], most: AfterPlace[1]) {
  const all = db
    .selectFrom('handed_in')
    .select(['session', 'bytes'])
    .orderBy('at')
    .orderBy('session');
  const rest =
    place === undefined
      ? all
      : all.where((row) =>
          row.or([
            row('at', '>', place.at),
            row.and([row('at', '=', place.at), row('session', '>', place.session)]),
          ]),
        );
  const heads = await rest.limit(most.records + 1).execute();
  const sizes = heads.slice(0, most.records).map(({ bytes }) => Number(bytes));
  const sessions = heads.slice(0, fitting(sizes, most.bytes)).map(({ session }) => session);
  if (sessions.length === 0) return { records: [], more: false };
  const rows = await db
    .selectFrom('handed_in')
    .selectAll()
    .where('session', 'in', sessions)
    .orderBy('at')
    .orderBy('session')
    .execute();
  return { records: rows.map(toRecord), more: sessions.length < heads.length };
}

/** Makes the store of submitted records over any database. The tables must exist. */
export function sqlHandedInStore(
  db: HandedInDatabase,
  onFailure: OnFailure = () => {},
): HandedInStore {
  const keep = <T>(work: () => Promise<T>) => guarded(work, onFailure);
  const keyHash = async (): Promise<string | undefined> => {
    const keys = db.selectFrom('evaluator_key').select('hash').where('id', '=', KEY_ROW);
    return (await keys.executeTakeFirst())?.hash;
  };
  return {
    find: (session) =>
      keep(async () => {
        const row = await db
          .selectFrom('handed_in')
          .selectAll()
          .where('session', '=', session)
          .executeTakeFirst();
        return row && toRecord(row);
      }),
    keep: ({ session, at, verdict, text }) =>
      keep(async () => {
        const bytes = Buffer.byteLength(text);
        await db
          .insertInto('handed_in')
          .values({ session, at, verdict, text, bytes })
          .onConflict((conflict) =>
            conflict.column('session').doUpdateSet({ at, verdict, text, bytes }),
          )
          .execute();
      }),
    after: (place, most) => keep(() => recordsAfter(db, place, most)),
    count: () =>
      keep(async () => {
        const { many } = await db
          .selectFrom('handed_in')
          .select((row) => row.fn.countAll<number | string>().as('many'))
          .executeTakeFirstOrThrow();
        return Number(many);
      }),
    size: () =>
      keep(async () => {
        const { size } = await db
          .selectFrom('handed_in')
          .select((row) => row.fn.sum<number | string | null>('bytes').as('size'))
          .executeTakeFirstOrThrow();
        return Number(size ?? 0);
      }),
    remove: (session) =>
      keep(async () => {
        await db.deleteFrom('handed_in').where('session', '=', session).execute();
        await emptyLog(db, onFailure);
      }),
    keyHash: () => keep(keyHash),
    firstKeyHash: (candidate) =>
      keep(async () => {
        await db
          .insertInto('evaluator_key')
          .values({ id: KEY_ROW, hash: candidate })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        return (await keyHash()) ?? candidate;
      }),
    setKeyHash: (hash) =>
      keep(async () => {
        await db
          .insertInto('evaluator_key')
          .values({ id: KEY_ROW, hash })
          .onConflict((conflict) => conflict.column('id').doUpdateSet({ hash }))
          .execute();
        return hash;
      }),
  };
}
