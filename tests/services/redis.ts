import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { folderWith } from './found.ts';
import { freePort } from './free-port.ts';

const folder = folderWith(['redis-server']);

/** Whether this machine has Redis. */
export const HAS_REDIS = folder !== undefined;

/** A server that lives as long as a test file does and keeps nothing on disk. */
export interface Redis {
  readonly url: string;
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
}

/** Resolves once it takes connections; undefined where it ended instead. */
async function launch(port: number): Promise<ChildProcess | undefined> {
  const args = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn(join(folder ?? '', 'redis-server'), args, { cwd: '/tmp' });
  const ready = new Promise<ChildProcess>((resolve) => {
    child.stdout.on('data', (said: Buffer) => {
      if (said.includes('Ready to accept connections')) resolve(child);
    });
  });
  return Promise.race([ready, once(child, 'exit').then(() => undefined)]);
}

/** Starts a server on a port that nobody has. */
export async function startRedis(): Promise<Redis> {
  const port = await freePort();
  let child = await launch(port);
  if (child === undefined) return startRedis(); // somebody took the port meanwhile
  return {
    url: `redis://127.0.0.1:${port}`,
    kill: async () => {
      if (child === undefined) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      child = undefined;
    },
    start: async () => {
      child = await launch(port);
      if (child === undefined) throw new Error(`port ${port} was taken while Redis was away`);
    },
  };
}
