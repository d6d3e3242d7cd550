import { Worker } from 'node:worker_threads';
import { err, type Result } from '../../core/kernel/result.ts';
import type { ServerLog } from '../log.ts';
import type { ReadRecord, RecordReader, Unfit } from './read-record.ts';

/** What the thread is asked: to read a record or, with an earlier one, whether it continues it. */
export interface ThreadRequest {
  readonly text: string;
  readonly earlier?: string;
}

/** What the thread says: that it is ready, or an answer. */
export interface ThreadReply {
  readonly ready?: true;
  readonly read?: Result<ReadRecord, Unfit>;
  readonly continues?: boolean;
}

/** A reader in a thread of its own. */
export interface ReadingThread extends RecordReader {
  readonly stop: () => Promise<void>;
}

const HEAP_MOST = 256; // MB; a real record needs some 20
const READ_WITHIN = 20_000; // ms; a real record takes less than one second on a busy machine

interface Parts {
  readonly folder: string; // of the built page, with the stories
  readonly log: ServerLog;
  readonly within?: number; // ms
}

/**
 * Opens a thread that reads records, so that rooms are served meanwhile. It begins with the first one
 * and is asked one thing at a time. A record that ends the thread, by its size or by the time it takes,
 * is refused as malformed; the next one gets a new thread.
 */
export function openReadingThread({ folder, log, within = READ_WITHIN }: Parts): ReadingThread {
  let thread: Worker | undefined;
  let ready = false;

  const begin = (): Worker => {
    const made = new Worker(new URL('./thread.mjs', import.meta.url), {
      workerData: folder,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MOST },
    });
    made.unref();
    ready = false;
    return made;
  };

  const ask = (asked: ThreadRequest): Promise<ThreadReply> =>
    new Promise((resolve) => {
      const asking = thread ?? begin();
      thread = asking;
      let timer: NodeJS.Timeout | undefined;
      const end = (told: ThreadReply) => {
        clearTimeout(timer);
        asking.off('message', heard);
        asking.off('error', broke);
        resolve(told);
      };
      const broke = (thrown: unknown) => {
        thread = undefined;
        end({});
        asking.on('error', () => {}); // it is being ended
        void asking.terminate();
        log.problem('A record that was handed in could not be read', thrown);
      };
      const send = () => {
        timer = setTimeout(() => broke(`it took longer than ${within} ms`), within);
        asking.postMessage(asked);
      };
      const heard = (told: ThreadReply) => {
        if (!told.ready) return end(told);
        ready = true;
        send();
      };
      asking.on('message', heard);
      asking.on('error', broke);
      if (ready) send();
    });

  return {
    read: async (text) => (await ask({ text })).read ?? err('malformed'),
    continues: async (earlier, later) => (await ask({ text: later, earlier })).continues ?? false,
    stop: async () => {
      await thread?.terminate();
    },
  };
}
