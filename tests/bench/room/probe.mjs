// Loaded into a measured server: says what it has used when it is asked. Its worker threads load it too, before they
// read TypeScript, so it is plain JavaScript.
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('message', () => {
    const cpu = () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1000;
    };
    const [before, { rss }] = [cpu(), process.memoryUsage()];
    globalThis.gc?.();
    const { heapUsed, external } = process.memoryUsage();
    process.send?.({ cpu: before, afterwards: cpu(), heap: heapUsed + external, rss });
  });
}
