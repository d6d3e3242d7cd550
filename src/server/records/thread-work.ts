import { parentPort, workerData } from 'node:worker_threads';
import { builtStories } from '../stories.ts';
import { compareTexts, readRecord } from './read-record.ts';
import type { ThreadData, ThreadReply, ThreadRequest } from './reading-thread.ts';

const { folder, signingKey } = workerData as ThreadData;
const stories = builtStories(folder);
const contents = stories.ok ? stories.value : new Map();

const tell = (told: ThreadReply): void => parentPort?.postMessage(told);

parentPort?.on('message', ({ text, at = 0, earlier }: ThreadRequest) => {
  if (earlier === undefined) tell({ read: readRecord(text, contents, at, signingKey) });
  else tell({ compared: compareTexts(earlier, text) });
});
tell({ ready: true });
