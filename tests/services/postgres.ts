import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { folderWith } from './found.ts';

const programs = folderWith(['initdb', 'pg_ctl', 'createdb']);

/** Whether this machine has PostgreSQL. */
export const HAS_POSTGRES = programs !== undefined;

/** A database server that lives as long as a test file does. */
export interface Postgres {
  /** The address of a database of its own. */
  readonly database: () => string;
  /** Stops at once, as a crash would, and starts again. */
  readonly restart: () => void;
  readonly stop: () => void;
}

/** Root may not run the server, so there it runs as the user that Debian makes for it. */
function asServer(program: string, args: readonly string[]): void {
  const path = join(programs ?? '', program);
  const root = process.getuid?.() === 0;
  const [command, all] = root
    ? ['runuser', ['-u', 'postgres', '--', path, ...args]]
    : [path, [...args]];
  execFileSync(command, all, { stdio: ['ignore', 'ignore', 'inherit'], cwd: '/' });
}

/** Starts a server in a folder that is thrown away. It listens on a socket there and nowhere else. */
export function startPostgres(): Postgres {
  const folder = mkdtempSync(join(tmpdir(), 'pg-'));
  if (process.getuid?.() === 0) execFileSync('chown', ['postgres', folder]);
  const data = join(folder, 'data');
  const control = (...args: string[]) =>
    asServer('pg_ctl', ['-D', data, '-w', '-s', '-l', join(folder, 'log'), ...args]);
  const settings = `-k ${folder} -c listen_addresses='' -c fsync=off`;
  const start = () => control('-o', settings, 'start');
  asServer('initdb', ['-D', data, '-U', 'test', '-A', 'trust', '-N', '--locale=C', '-E', 'UTF8']);
  start();
  let count = 0;
  return {
    database: () => {
      count += 1;
      const name = `rooms${count}`;
      asServer('createdb', ['-h', folder, '-U', 'test', name]);
      return `postgres://test@/${name}?host=${encodeURIComponent(folder)}`;
    },
    restart: () => {
      control('-m', 'immediate', 'stop');
      start();
    },
    stop: () => {
      control('-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
