import { sayLines } from '../../src/cli/commands/say.ts';
import { analyse } from '../../src/text/analyse.ts';
import { ANALYSER } from '../../src/text/version.ts';
import { contentOf } from '../content.ts';

/** Reads replies by the command `say --json`, in this process. */
export async function sayAll(replies: readonly unknown[]): Promise<readonly unknown[]> {
  const out: unknown[] = [];
  async function* input() {
    for (const one of replies) yield JSON.stringify(one);
  }
  await sayLines(
    input(),
    (id) => ({ ...contentOf(id), analyser: { version: ANALYSER.version, analyse } }),
    (line) => out.push(JSON.parse(line)),
  );
  return out;
}
