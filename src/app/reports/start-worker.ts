/** Starts the reports worker from its own file; the single-file edition inlines it. */
export const startWorker = (): Worker =>
  new Worker(new URL('./worker/worker.ts', import.meta.url), { type: 'module' });
