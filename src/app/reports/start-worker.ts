/** The worker of the report pages, from a file of its own. The single-file edition brings it along. */
export const startWorker = (): Worker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
