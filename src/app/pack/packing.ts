import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { PackedPart } from '../../lms/package/file-list.ts';
import type { BuildProblem, Packed } from '../../lms/package/make-package.ts';
import type { PackSetup } from '../../lms/package/unit-page.ts';
import { workerFault } from '../i18n/worker-fault.ts';

/** What to package, and how. */
export interface PackAsk extends PackedPart {
  readonly page: string; // URL of the page; the other files are relative to it
  readonly setup: PackSetup | 'single'; // one page for a stick, of a scene of one's own
}

/** Why no package could be made. */
export type PackProblem =
  | BuildProblem
  | { readonly code: 'no-file'; readonly file: string }
  | { readonly code: 'broken'; readonly message: string };

/** Messages from the packing worker. */
export type PackTold =
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  | { readonly type: 'packed'; readonly packed: Packed }
  | { readonly type: 'failed'; readonly problem: PackProblem };

/** Makes a package in a worker, which ends with the package or when aborted. */
export function pack(
  ask: PackAsk,
  onProgress: (done: number, of: number) => void,
  stopped: AbortSignal,
): Promise<Result<Packed, PackProblem>> {
  const worker = new Worker(new URL('./packer.ts', import.meta.url), { type: 'module' });
  const made = new Promise<Result<Packed, PackProblem>>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<PackTold>) => {
      if (data.type === 'progress') onProgress(data.done, data.of);
      else resolve(data.type === 'packed' ? ok(data.packed) : err(data.problem));
    });
    worker.addEventListener('error', ({ message }) => {
      resolve(err({ code: 'broken', message: workerFault(message) }));
    });
    stopped.addEventListener('abort', () => worker.terminate());
    worker.postMessage(ask);
  });
  return made.finally(() => worker.terminate());
}
