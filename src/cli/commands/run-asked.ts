import type { CAC } from 'cac';
import { terminalWords } from '../words.ts';

/**
 * Runs the command that was asked for. Calls `stop` with what is wrong if it was not written as it must be: a name too
 * many, one too few, or an option that it does not have.
 */
export async function runAsked(cli: CAC, stop: (lines: readonly string[]) => void): Promise<void> {
  try {
    await cli.runMatchedCommand();
  } catch (thrown) {
    if (!(thrown instanceof Error) || thrown.name !== 'CACError') throw thrown;
    const command = [cli.name, cli.matchedCommandName ?? ''].join(' ').trim();
    stop([terminalWords('bad-command', { problem: thrown.message, command })]);
  }
}
