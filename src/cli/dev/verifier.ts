import { Worker } from 'node:worker_threads';
import type { AuthorNews } from '../../studio/told/author-news.ts';
import { mapPage } from '../map/page.ts';
import type { MapOptions } from '../map/shown.ts';
import type { ProofAnswer, ProofOrder, Setting } from './order.ts';

const YOUNG_GENERATION_MB = 128; // MB for the young generation: a search allocates many short-lived objects

/** Verifies scenarios in the background. */
export interface Verifier {
  /** Verifies saved scenarios first, and cancels a run for one of them. */
  saved(scenarios: readonly string[]): void;
  /** Returns the map page of a scenario, from its last complete verification. */
  mapOf(scenario: string): string | undefined;
  close(): Promise<void>;
}

/**
 * Starts a verifier in a worker thread. `tell` is called at every stage, `failed` if the thread crashes, `idle` when
 * nothing is left to do.
 */
export function openVerifier(
  root: string,
  tell: (news: AuthorNews) => void,
  failed: (error: Error) => void,
  idle: () => void = () => undefined,
): Verifier {
  const newest = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const counts = new Int32Array(newest);
  const setting: Setting = { root, newest };
  const maps = new Map<string, MapOptions>();
  let waiting: readonly string[] = [];
  let running: ProofOrder | undefined;
  let thread: Worker | undefined;

  const next = (): void => {
    const [scenario, ...rest] = waiting;
    if (scenario === undefined || running !== undefined) return;
    waiting = rest;
    running = { ticket: Atomics.add(counts, 0, 1) + 1, scenario };
    tell({ stage: 'begun', scenario });
    thread ??= begin();
    thread.postMessage(running);
  };

  const heard = ({ ticket, news, shown }: ProofAnswer): void => {
    if (ticket !== running?.ticket) return;
    const counted = Atomics.load(counts, 0) === ticket;
    if (shown !== undefined && counted) maps.set(running.scenario, shown);
    if (news !== undefined && counted) tell(news);
    if (news !== undefined || shown !== undefined) return;
    running = undefined;
    if (waiting.length === 0) idle();
    next();
  };

  const begin = (): Worker => {
    const made = new Worker(new URL('./boot.mjs', import.meta.url), {
      workerData: setting,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
    });
    made.unref();
    made.on('message', heard);
    made.on('error', (error) => {
      thread = undefined;
      running = undefined;
      failed(error);
      next();
    });
    return made;
  };

  thread = begin(); // started early, so that the first save finds it warm

  return {
    saved: (scenarios) => {
      const others = waiting.filter((one) => !scenarios.includes(one));
      const again = running !== undefined && !scenarios.includes(running.scenario);
      if (running !== undefined) Atomics.add(counts, 0, 1); // cancel the current run
      waiting = [...scenarios, ...(again && running ? [running.scenario] : []), ...others];
      next();
    },
    mapOf: (scenario) => {
      const shown = maps.get(scenario);
      return shown && mapPage(scenario, shown);
    },
    close: async () => {
      waiting = [];
      await thread?.terminate();
    },
  };
}
