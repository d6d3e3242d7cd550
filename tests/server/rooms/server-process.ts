import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import type { Client, ServerSettings } from './server.ts';

const children: ChildProcess[] = [];

/** A server in a process of its own, which can be killed. */
export interface ServerProcess {
  readonly address: string;
  readonly port: number;
  readonly kill: () => Promise<void>;
}

export async function serve(settings: ServerSettings): Promise<ServerProcess> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/server/rooms/serve.ts', JSON.stringify(settings)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  children.push(child);
  if (child.stdout === null) throw new Error('the server says nothing');
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  const address = said.toString().trim();
  return {
    address,
    port: Number(new URL(address).port),
    kill: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** Ends what a test file has left running. */
export function killServers(): void {
  for (const child of children.splice(0)) child.kill('SIGKILL');
}

const AGAIN: readonly (string | undefined)[] = ['try-again', 'slow-down'];

/** Sends until it is answered, as a phone does. `onTry` hears each answer that asks for another try. */
export async function untilAnswered(
  client: Client,
  command: unknown,
  onTry: () => void = () => {},
): Promise<string | undefined> {
  for (;;) {
    try {
      const answer = await client.socket.timeout(1000).emitWithAck('do', command);
      if (!AGAIN.includes(answer.problem)) return answer.problem;
      onTry();
    } catch {
      // The server is away: the same is sent again.
    }
  }
}
