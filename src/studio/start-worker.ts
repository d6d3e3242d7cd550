/** Starts the studio's worker, which has the compiler and the verifier. */
export const startDraftWorker = (): Worker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
