import { Worker } from 'node:worker_threads';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { ReplyReading } from '../../core/reply/reply-reading.ts';
import type { ReplyContext } from '../../text/findings.ts';
import type { ServerLog } from '../log.ts';
import type { LaterText, ReadRecord, RecordReader, Unfit } from './read-record.ts';

/** What the worker thread is given at its start. */
export interface ThreadData {
  readonly folder: string; // of the built page with the stories
  readonly signingKey?: string; // private, PEM
}

/** Request to the worker thread: read a record that arrived at a time, compare it with an earlier one, or read a reply. */
export interface ThreadRequest {
  readonly text: string;
  readonly at?: number;
  readonly earlier?: string;
  readonly reply?: ReplyContext;
}

/** Message from the worker thread, ready or an answer; or, without one, that it could not start. */
export interface ThreadReply {
  readonly ready?: true;
  readonly unstarted?: true;
  readonly read?: Result<ReadRecord, Unfit>;
  readonly compared?: LaterText;
  readonly reading?: ReplyReading;
}

/** Reads one typed reply, off the thread that serves the rooms. */
export type ReplyReader = (
  text: string,
  at: ReplyContext,
) => Promise<Result<ReplyReading, 'try-again'>>;

/** A reader that runs in its own worker thread. */
export interface ReadingThread extends RecordReader {
  readonly readReply: ReplyReader;
  readonly stop: () => Promise<void>;
}

const HEAP_MOST = 256; // MB; a real record needs about 20
const NO_RECORD = 'A record that was handed in could not be read';
const NO_REPLY = 'A typed reply could not be read';
const READ_WITHIN = 20_000; // ms; a real record takes less than one second on a busy machine

interface Parts extends ThreadData {
  readonly log: ServerLog;
  readonly within?: number; // ms
}

/**
 * Makes a reader in a worker thread, so that rooms are served meanwhile. The thread starts with the first record or
 * reply and handles one at a time. A record that exhausts its memory or time is refused as malformed, and one that no thread could
 * be started for may be sent again; the next one gets a new thread.
 */
export function openReadingThread(parts: Parts): ReadingThread {
  const { log, within = READ_WITHIN, folder, signingKey } = parts;
  const data: ThreadData = { folder, ...(signingKey !== undefined && { signingKey }) };
  let thread: Worker | undefined;
  let ready = false;

  const begin = (): Worker => {
    const made = new Worker(new URL('./thread.mjs', import.meta.url), {
      workerData: data,
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
        end(ready ? {} : { unstarted: true });
        asking.on('error', () => {}); // ignored: the thread is being terminated
        void asking.terminate();
        log.problem(asked.reply ? NO_REPLY : NO_RECORD, thrown);
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
    read: async (text, at) => {
      const { read, unstarted } = await ask({ text, at });
      return read ?? err(unstarted ? 'try-again' : 'malformed');
    },
    compare: async (earlier, later) => (await ask({ text: later, earlier })).compared ?? 'another',
    readReply: async (text, reply) => {
      const { reading } = await ask({ text, reply });
      return reading ? ok(reading) : err('try-again');
    },
    stop: async () => {
      await thread?.terminate();
    },
  };
}
