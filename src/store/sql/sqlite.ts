import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import {
  type Kysely,
  Kysely as Opened,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteStatement,
} from 'kysely';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { type DatabaseProblem, problemOf } from './problem.ts';

/** Milliseconds to wait for another process that holds the file; the event loop is blocked meanwhile. */
const BUSY_TIMEOUT_MS = 500;

/** Maximum cached statements: one per query of the stores, plus inserts by number of rows. */
const MAX_STATEMENTS = 100;

/** Caches prepared statements; evicts the oldest when full. */
function keepingStatements(database: SqliteDatabase): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const statement = kept.get(sql) ?? database.prepare(sql);
      kept.set(sql, statement);
      if (kept.size > MAX_STATEMENTS) kept.delete(kept.keys().next().value ?? '');
      return statement;
    },
  };
}

type OpenDatabase = SqliteDatabase & { exec(text: string): unknown };

/** What is used of `node:sqlite`: like the native module, but with parameters one by one, and no word on what is read. */
interface OwnStatement {
  columns(): readonly unknown[];
  all(...parameters: readonly unknown[]): unknown[];
  run(...parameters: readonly unknown[]): ReturnType<SqliteStatement['run']>;
  iterate(...parameters: readonly unknown[]): IterableIterator<unknown>;
}
interface OwnDatabase {
  close(): void;
  exec(text: string): void;
  prepare(text: string): OwnStatement;
}
interface OwnSqlite {
  readonly DatabaseSync: new (file: string) => OwnDatabase;
  readonly StatementSync: { readonly prototype: object };
}

/** Opens a file with the SQLite that Node brings along. Undefined where it has none, or one before Node 22.16. */
function openOwn(file: string): OpenDatabase | undefined {
  const own = process.getBuiltinModule?.('node:sqlite') as OwnSqlite | undefined;
  if (own === undefined || !('columns' in own.StatementSync.prototype)) return undefined;
  const database = new own.DatabaseSync(file);
  return {
    close: () => database.close(),
    exec: (text) => database.exec(text),
    prepare: (text) => {
      const statement = database.prepare(text);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...parameters),
        run: (parameters) => statement.run(...parameters),
        iterate: (parameters) => statement.iterate(...parameters),
      };
    },
  };
}

/** Opens a file with the native module, which Node 20 needs. */
async function openNative(file: string): Promise<OpenDatabase> {
  const { default: Database } = await import('better-sqlite3');
  return new Database(file);
}

/** Opens the embedded SQLite database in one file. `:memory:` keeps nothing. */
export async function openSqlite<Tables>(
  file: string,
): Promise<Result<Kysely<Tables>, DatabaseProblem>> {
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    const database = openOwn(file) ?? (await openNative(file));
    database.exec(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}`);
    database.exec('pragma journal_mode = wal');
    database.exec('pragma synchronous = normal');
    database.exec('pragma secure_delete = on'); // overwrite deleted data
    return ok(
      new Opened<Tables>({ dialect: new SqliteDialect({ database: keepingStatements(database) }) }),
    );
  } catch (thrown) {
    return err(problemOf(thrown));
  }
}
