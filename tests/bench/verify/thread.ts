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

/** Milliseconds of the processor that this process has had, in all its threads. */
export function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Milliseconds of the processor that this thread has had, which is what the clock shows of its work
 * on a machine that is free; of all threads where nobody tells of one.
 */
export function worked(): number {
  try {
    const [mine = ''] = readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ');
    return Number(mine) / 1e6;
  } catch {
    return processor();
  }
}
