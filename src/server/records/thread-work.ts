import { parentPort, workerData } from 'node:worker_threads';
import { builtStories } from '../stories.ts';
import { continuesText, readRecord } from './read-record.ts';
import type { ThreadReply, ThreadRequest } from './reading-thread.ts';

const stories = builtStories(String(workerData));
const contents = stories.ok ? stories.value : new Map();

const tell = (told: ThreadReply): void => parentPort?.postMessage(told);

parentPort?.on('message', ({ text, earlier }: ThreadRequest) => {
  if (earlier === undefined) tell({ read: readRecord(text, contents) });
  else tell({ continues: continuesText(earlier, text) });
});
tell({ ready: true });
