import { setPriority } from 'node:os';
import { platform } from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import { analyse } from '../../text/analyse.ts';
import { builtStories } from '../stories.ts';
import { compareTexts, readRecord } from './read-record.ts';
import type { ThreadData, ThreadReply, ThreadRequest } from './reading-thread.ts';

const BEHIND_ROOMS = 10; // nice value: rooms go first where processors are few

// On Linux a priority is that of the calling thread; elsewhere it would be that of the whole server.
if (platform === 'linux') setPriority(BEHIND_ROOMS);

const { folder, signingKey } = workerData as ThreadData;
const stories = builtStories(folder);
const contents = stories.ok ? stories.value : new Map();

const tell = (told: ThreadReply): void => parentPort?.postMessage(told);

parentPort?.on('message', ({ text, at = 0, earlier, reply }: ThreadRequest) => {
  if (reply) tell({ reading: analyse(text, reply) });
  else if (earlier === undefined) tell({ read: readRecord(text, contents, at, signingKey) });
  else tell({ compared: compareTexts(earlier, text) });
});
tell({ ready: true });
