import process from 'node:process';
import { createInterface } from 'node:readline';
import type { Terminal } from './commands/play.ts';

/** Wraps standard input and output; works with a person and with a pipe. */
export function openTerminal(): Terminal & { readonly close: () => void } {
  const lines = createInterface({ input: process.stdin, terminal: false });
  const next = lines[Symbol.asyncIterator]();
  return {
    print: (text) => {
      process.stdout.write(`${text}\n`);
    },
    ask: async (prompt) => {
      process.stdout.write(prompt);
      const line = await next.next();
      return line.done ? undefined : line.value;
    },
    close: () => lines.close(),
  };
}
