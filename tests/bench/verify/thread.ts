import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** What the threads of this process have worked, in ms, by thread; empty where nobody tells. */
export function threads(): ReadonlyMap<string, number> {
  const tasks = `/proc/${process.pid}/task`;
  try {
    return new Map(
      readdirSync(tasks).map((id) => {
        const [worked = ''] = readFileSync(join(tasks, id, 'schedstat'), 'utf8').split(' ');
        return [id, Number(worked) / 1e6];
      }),
    );
  } catch {
    return new Map();
  }
}

/** What the main thread has worked since, in ms; null where nobody tells. */
export function mainThread(since: number | null = 0): number | null {
  const now = threads().get(String(process.pid));
  return now === undefined || since === null ? null : now - since;
}
