import { availableParallelism, loadavg } from 'node:os';

const MINUTE = 60_000; // ms
const MOST_MINUTES = 5;

/** ms one test may take: a minute where nothing else runs, longer by the load of a core, never over five minutes. */
export function testPatience(): number {
  const [load = 0] = loadavg();
  return MINUTE * Math.min(MOST_MINUTES, Math.max(1, load / availableParallelism()));
}

/** What a test may take by the load at the start. */
export const PATIENCE = testPatience();
