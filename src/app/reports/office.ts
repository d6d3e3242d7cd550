import type { Standings } from '../../core/cohort/filter.ts';
import { workerFault } from '../i18n/worker-fault.ts';
import type { ReportAnswer } from './protocol.ts';
import { startWorker } from './start-worker.ts';
import type { CallName, Calls, ReportCall } from './worker/worker.ts';

/** Called while files are read, with the counts so far. */
export type OnProgress = (done: number, of: number) => void;

/** Called while records are checked, with the counts so far. */
export type OnChecking = (standings: Standings) => void;

/** Promise-based interface to the reports worker. */
export interface Office {
  readonly call: <N extends CallName>(name: N, ask: Calls[N]['ask']) => Promise<Calls[N]['answer']>;
  readonly onProgress: (listener: OnProgress | undefined) => void;
  readonly onChecking: (listener: OnChecking | undefined) => void;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (why: Error) => void;
}

function startOffice(): Office {
  const worker = startWorker();
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let dead = false;
  let listener: OnProgress | undefined;
  let checking: OnChecking | undefined;
  worker.addEventListener('message', ({ data }: MessageEvent<ReportAnswer>) => {
    if (data.type === 'progress') {
      listener?.(data.done, data.of);
      return;
    }
    if (data.type === 'checking') {
      checking?.(data.standings);
      return;
    }
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.type === 'answer') one?.resolve(data.answer as never);
    else one?.reject(new Error(data.message));
  });
  worker.addEventListener('error', () => {
    dead = true;
    for (const { reject } of waiting.values()) reject(new Error(workerFault('')));
    waiting.clear();
  });
  return {
    call: (call, ask) =>
      new Promise((resolve, reject) => {
        if (dead) return reject(new Error(workerFault('')));
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ id: last, call, ask } as ReportCall);
      }),
    onProgress: (next) => {
      listener = next;
    },
    onChecking: (next) => {
      checking = next;
    },
  };
}

let open: Office | undefined;

/** Returns the one worker of this visit; its data lasts while moving between report pages. */
export function office(): Office {
  open ??= startOffice();
  return open;
}
