import { err, type Result } from '../core/kernel/result.ts';
import type { SceneToPack } from '../session/play/packed-scene.ts';
import type { DraftAsk, DraftOrder } from './draft-news.ts';
import { startDraftWorker } from './start-worker.ts';
import type { ToldProblem } from './told/problem-in.ts';

/** Why a draft cannot be packed: what is wrong with it, or that the worker broke. */
export type UnpackedDraft =
  | { readonly code: 'draft'; readonly problems: readonly ToldProblem[] }
  | { readonly code: 'broken'; readonly message: string }; // empty where the worker could not be fetched

/** A draft to be packed, with what was left out of it, told in the language that was asked for. */
export interface PackedDraft extends SceneToPack {
  readonly left: readonly ToldProblem[];
}

/** Makes of a draft what a package carries, in a worker of its own, which ends with it or when stopped. */
export function makeScene(
  ask: DraftAsk,
  verified: boolean,
  stopped: AbortSignal,
): Promise<Result<PackedDraft, UnpackedDraft>> {
  const worker = startDraftWorker();
  const made = new Promise<Result<PackedDraft, UnpackedDraft>>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<DraftPacked>) => {
      const { packed } = data;
      resolve(packed.ok ? packed : err({ code: 'draft', problems: packed.error }));
    });
    worker.addEventListener('error', ({ message }) => resolve(err({ code: 'broken', message })));
    stopped.addEventListener('abort', () => worker.terminate());
    const order: DraftOrder = { ticket: 0, ask, pack: { verified } };
    worker.postMessage(order);
  });
  return made.finally(() => worker.terminate());
}

/** The worker's answer. */
export interface DraftPacked {
  readonly packed: Result<PackedDraft, readonly ToldProblem[]>;
}
