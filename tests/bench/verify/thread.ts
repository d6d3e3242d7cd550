import { readFileSync } from 'node:fs';
import process from 'node:process';

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
