import type { CAC } from 'cac';
import { terminalWords } from '../words.ts';

/**
 * Runs the command that was asked for. Calls `stop` with what is wrong if it was not written as it must be: a name too
 * many, one too few, or an option that it does not have; or if a file that it names cannot be read or written.
 */
export async function runAsked(cli: CAC, stop: (lines: readonly string[]) => void): Promise<void> {
  try {
    await cli.runMatchedCommand();
  } catch (thrown) {
    if (!(thrown instanceof Error)) throw thrown;
    if ('syscall' in thrown)
      return stop([terminalWords('file-failed', { problem: thrown.message })]);
    if (thrown.name !== 'CACError') throw thrown;
    const command = [cli.name, cli.matchedCommandName ?? ''].join(' ').trim();
    stop([terminalWords('bad-command', { problem: thrown.message, command })]);
  }
}
