import { err, ok, type Result } from '../../core/result.ts';
import { VERDICTS, type Verdict } from '../../core/verdict.ts';
import type { HandedIn, HandedInStore } from '../handed-in.ts';
import type { StoreProblem } from '../store.ts';
import type { HandedInDatabase, HandedInTables } from './handed-in-tables.ts';

const ONLY = 1; // id of the one key

async function guarded<T>(work: () => Promise<T>): Promise<Result<T, StoreProblem>> {
  try {
    return ok(await work());
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return err({ code: 'failed', message });
  }
}

const verdictOf = (kept: string): Verdict['is'] =>
  VERDICTS.find((one) => one === kept) ?? 'unchecked';

const toRecord = (row: HandedInTables['handed_in']): HandedIn => ({
  session: row.session,
  at: Number(row.at), // PostgreSQL hands big whole numbers over as text
  verdict: verdictOf(row.verdict),
  text: row.text,
});

/** Records handed in, in a database, whichever it is. The tables must be there. */
export function sqlHandedInStore(db: HandedInDatabase): HandedInStore {
  return {
    find: (session) =>
      guarded(async () => {
        const row = await db
          .selectFrom('handed_in')
          .selectAll()
          .where('session', '=', session)
          .executeTakeFirst();
        return row && toRecord(row);
      }),
    keep: ({ session, at, verdict, text }) =>
      guarded(async () => {
        await db
          .insertInto('handed_in')
          .values({ session, at, verdict, text })
          .onConflict((conflict) => conflict.column('session').doUpdateSet({ at, verdict, text }))
          .execute();
      }),
    after: (place, most) =>
      guarded(async () => {
        const all = db.selectFrom('handed_in').selectAll().orderBy('at').orderBy('session');
        const rest =
          place === undefined
            ? all
            : all.where((row) =>
                row.or([
                  row('at', '>', place.at),
                  row.and([row('at', '=', place.at), row('session', '>', place.session)]),
                ]),
              );
        return (await rest.limit(most).execute()).map(toRecord);
      }),
    count: () =>
      guarded(async () => {
        const { many } = await db
          .selectFrom('handed_in')
          .select((row) => row.fn.countAll<number | string>().as('many'))
          .executeTakeFirstOrThrow();
        return Number(many);
      }),
    remove: (session) =>
      guarded(async () => {
        await db.deleteFrom('handed_in').where('session', '=', session).execute();
      }),
    firstKey: (candidate) =>
      guarded(async () => {
        await db
          .insertInto('reader_key')
          .values({ id: ONLY, key: candidate })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        const { key } = await db
          .selectFrom('reader_key')
          .select('key')
          .where('id', '=', ONLY)
          .executeTakeFirstOrThrow();
        return key;
      }),
  };
}
