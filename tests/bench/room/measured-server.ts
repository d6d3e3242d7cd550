import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { createInterface } from 'node:readline';

/** What a server says it has used so far (see `probe.mjs`). */
interface Usage {
  readonly cpu: number; // ms of processor time
  readonly afterwards: number; // the same, with what asking took
  readonly rss: number; // bytes
  readonly heap: number; // bytes in use, after collecting
}

/** A server in a process of its own that is asked what it uses. */
export interface MeasuredServer {
  readonly address: string;
  readonly usage: () => Promise<Usage>;
  readonly kill: () => Promise<void>;
}

export interface Program {
  readonly file: string;
  readonly port: number;
  readonly env: { readonly [name: string]: string };
}

/** Both servers print this part of a line once they listen. */
const READY = 'Ctrl+C';

async function listening(child: ChildProcess): Promise<void> {
  if (child.stdout === null) throw new Error('a server without a voice');
  for await (const line of createInterface(child.stdout)) if (line.includes(READY)) break;
  child.stdout.resume();
}

export async function startMeasured({ file, port, env }: Program): Promise<MeasuredServer> {
  const flags = ['--expose-gc', '--import', 'tsx', '--import', './tests/bench/room/probe.mjs'];
  const child = spawn(process.execPath, [...flags, file], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { ...process.env, ...env, PORT: `${port}` },
  });
  await listening(child);
  return {
    address: `http://127.0.0.1:${port}`,
    usage: async () => {
      const told = once(child, 'message');
      child.send('usage');
      return (await told)[0] as Usage;
    },
    kill: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}
