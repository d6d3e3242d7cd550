/** Starts the studio's worker, which has the compiler and the verifier. */
export const startDraftWorker = (): Worker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** Says why a worker broke. A browser has no words for one that it could not fetch. */
export const workerFault = ({ message }: ErrorEvent): string =>
  message || 'the worker did not start';
