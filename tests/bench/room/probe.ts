// Loaded into a measured server: says what it has used when it is asked.
import process from 'node:process';

/** What a process has used so far. */
export interface Usage {
  readonly cpu: number; // ms of processor time
  readonly heap: number; // bytes in use, after collecting
}

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  process.send?.({ cpu: (user + system) / 1000, heap: heapUsed + external } satisfies Usage);
});
