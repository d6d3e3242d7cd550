import { type Kysely, Kysely as Opened, PostgresDialect, sql } from 'kysely';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { type DatabaseProblem, problemOf } from './problem.ts';

const MAX_CONNECTIONS = 10; // maximum, per node
const CONNECT_WITHIN = 2000; // ms
const ANSWER_WITHIN = 5000; // ms; on timeout the client is told to retry
const TABLES_LOCK = 7_283_401; // an arbitrary number that nothing else in the database locks

/**
 * Opens a PostgreSQL database by URL (`postgres://user:word@host/name`) and creates its tables; an advisory lock
 * serializes nodes that start together.
 */
export async function openPostgres<Tables>(
  url: string,
  create: (db: Kysely<Tables>) => Promise<void>,
): Promise<Result<Kysely<Tables>, DatabaseProblem>> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_WITHIN,
    query_timeout: ANSWER_WITHIN,
    keepAlive: true,
  });
  // A dying connection already rejects its query. Without these listeners the second event would end the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  pool.on('error', () => {});
  const db = new Opened<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await db.transaction().execute(async (work) => {
      await sql`select pg_advisory_xact_lock(${TABLES_LOCK})`.execute(work);
      await create(work);
    });
    return ok(db);
  } catch (thrown) {
    await db.destroy();
    return err(problemOf(thrown));
  }
}
