import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { PackSetup } from '../../lms/package/unit-page.ts';

/** What a package is to be made of, and how. */
export interface PackAsk {
  readonly page: string; // the address of the page; the other files stand beside it
  readonly setup: PackSetup;
  readonly scenario?: string; // the only one in it; all, where it names none
}

/** Why no package could be made. */
export type PackProblem =
  | { readonly code: 'no-list' } // the build beside the page says nothing of packages
  | { readonly code: 'no-file'; readonly file: string }
  | { readonly code: 'two-versions' } // the page is not the one of the list
  | { readonly code: 'broken'; readonly message: string };

/** A package, and what is in it. */
export interface Packed {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly units: number;
  readonly files: number;
}

/** What the packer tells while it works. */
export type PackTold =
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  | { readonly type: 'packed'; readonly packed: Packed }
  | { readonly type: 'failed'; readonly problem: PackProblem };

/** Makes a package beside the page, in a worker of its own. It ends with the package, or when it is stopped. */
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
      resolve(err({ code: 'broken', message: message || 'the worker did not start' }));
    });
    stopped.addEventListener('abort', () => worker.terminate());
    worker.postMessage(ask);
  });
  return made.finally(() => worker.terminate());
}
