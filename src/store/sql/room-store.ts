import type { CompiledQuery } from 'kysely';
import { type Decoder, shape, whole } from '../../core/kernel/json.ts';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { RoomFact, RoomRow, RoomStore, RoomStoreProblem } from '../rooms.ts';
import { emptyLog } from './empty-log.ts';
import type { OnFailure } from './guarded.ts';
import { problemOf } from './problem.ts';
import type { Rooms } from './room-tables.ts';

/** Thrown to roll back a transaction, with the reason. */
class Undo extends Error {
  readonly problem: RoomStoreProblem;
  constructor(problem: RoomStoreProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

const PROBE = 1; // id of the row `probe` writes

const toRow = (row: {
  code: string;
  key: string;
  created_at: unknown;
  touched_at: unknown;
}): RoomRow => ({
  code: row.code,
  key: row.key,
  createdAt: Number(row.created_at), // PostgreSQL returns bigint as text
  touchedAt: Number(row.touched_at),
});

type FactDecoder = Decoder<RoomFact>;

/** Decodes only number and time of a fact. */
const placed: FactDecoder = (value, path) => {
  const { seq, at } = (
    typeof value === 'object' && value !== null ? value : {}
  ) as Partial<RoomFact>;
  const place = shape({ seq: whole(0), at: whole(0) })({ seq, at }, path);
  return place.ok ? ok(value as RoomFact) : place;
};

/** Parses a stored fact; rolls back with an error if it is damaged. */
function factIn(text: string, decode: FactDecoder): RoomFact {
  const read = decode(JSON.parse(text), 'fact');
  if (read.ok) return read.value;
  const { path, wanted } = read.error;
  throw new Undo({ code: 'failed', message: `at ${path} there should be ${wanted}` });
}

/**
 * Makes the room store over any database. The tables must exist. Facts are decoded on reading, since another version or
 * a manual edit may have written them. `onFailure` is called when the database fails.
 */
export function sqlRoomStore(
  db: Rooms,
  decode: FactDecoder = placed,
  onFailure: OnFailure = () => {},
): RoomStore {
  const guarded = async <T>(work: () => Promise<T>): Promise<Result<T, RoomStoreProblem>> => {
    try {
      return ok(await work());
    } catch (thrown) {
      const problem = thrown instanceof Undo ? thrown.problem : problemOf(thrown);
      if (problem.code === 'failed') onFailure(problem.message);
      return err(problem);
    }
  };
  // These run with every vote and are compiled once. Their values only stand for parameters.
  const touch = db.updateTable('room').set({ touched_at: 0 }).where('code', '=', '').compile();
  const inserts = new Map<number, CompiledQuery>(); // by number of facts
  const insertOf = (count: number): CompiledQuery => {
    const known =
      inserts.get(count) ??
      db
        .insertInto('room_fact')
        .values(Array.from({ length: count }, () => ({ room: '', seq: 0, at: 0, fact: '' })))
        .onConflict((conflict) => conflict.doNothing())
        .compile();
    inserts.set(count, known);
    return known;
  };
  return {
    create: ({ code, key, createdAt, touchedAt }) =>
      guarded(async () => {
        const made = await db
          .insertInto('room')
          .values({ code, key, created_at: createdAt, touched_at: touchedAt })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        if (Number(made.numInsertedOrUpdatedRows ?? 0) === 0) throw new Undo({ code: 'taken' });
      }),
    row: (code) =>
      guarded(async () => {
        const row = await db
          .selectFrom('room')
          .selectAll()
          .where('code', '=', code)
          .executeTakeFirst();
        return row && toRow(row);
      }),
    append: (code, facts, at) =>
      guarded(() =>
        db.transaction().execute(async (work) => {
          const touched = await work.executeQuery({ ...touch, parameters: [at, code] });
          if (Number(touched.numAffectedRows) === 0) throw new Undo({ code: 'gone' });
          const added = await work.executeQuery({
            ...insertOf(facts.length),
            parameters: facts.flatMap((fact) => [code, fact.seq, fact.at, JSON.stringify(fact)]),
          });
          if (Number(added.numAffectedRows ?? 0) < facts.length) {
            throw new Undo({ code: 'conflict' });
          }
        }),
      ),
    load: (code, from) =>
      guarded(async () => {
        const rows = await db
          .selectFrom('room_fact')
          .select('fact')
          .where('room', '=', code)
          .where('seq', '>=', from)
          .orderBy('seq')
          .execute();
        return rows.map(({ fact }) => factIn(fact, decode));
      }),
    count: () =>
      guarded(async () => {
        const { many } = await db
          .selectFrom('room')
          .select((row) => row.fn.countAll<number | string>().as('many'))
          .executeTakeFirstOrThrow();
        return Number(many);
      }),
    probe: (at) =>
      guarded(async () => {
        await db
          .insertInto('probe')
          .values({ id: PROBE, at })
          .onConflict((conflict) => conflict.column('id').doUpdateSet({ at }))
          .execute();
      }),
    remove: (code) =>
      guarded(async () => {
        await db.transaction().execute(async (work) => {
          await work.deleteFrom('room').where('code', '=', code).execute();
          await work.deleteFrom('room_fact').where('room', '=', code).execute();
        });
        await emptyLog(db, onFailure);
      }),
    removeIdle: (since) =>
      guarded(async () => {
        const removed = await db.transaction().execute(async (work) => {
          const idle = await work
            .deleteFrom('room')
            .where('touched_at', '<', since)
            .returning('code')
            .execute();
          const codes = idle.map(({ code }) => code);
          if (codes.length > 0)
            await work.deleteFrom('room_fact').where('room', 'in', codes).execute();
          return codes;
        });
        await emptyLog(db, onFailure);
        return removed;
      }),
    close: () => db.destroy(),
  };
}
