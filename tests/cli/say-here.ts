import { sayLines } from '../../src/cli/commands/say.ts';
import { analyse } from '../../src/text/analyse.ts';
import { ANALYSER } from '../../src/text/version.ts';
import { memoize } from '../../src/verify/memoize.ts';
import { contentOf } from '../content.ts';

const analyser = { version: ANALYSER.version, analyse };
const sceneOf = memoize((id: string) => ({ ...contentOf(id), analyser })); // once, as the command

/** Gives lines of input to `say --json` in this process. A text is a line as it is. */
export async function say(...lines: readonly unknown[]) {
  const out: string[] = [];
  async function* input() {
    for (const line of lines) yield typeof line === 'string' ? line : JSON.stringify(line);
  }
  const exit = await sayLines(input(), sceneOf, (line) => out.push(line));
  return { exit, out: out.map((line) => JSON.parse(line)) };
}
