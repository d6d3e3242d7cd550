import { loadSubject } from '../../src/cli/commands/proof/proof.ts';
import type { Subject } from '../../src/verify/verify.ts';

const loaded = new Map<string, Subject>(); // nothing changes one, and no file of a story changes in a run

/** A scenario of this repository as the verifier takes it, loaded once for all tests of a worker. */
export function subjectOf(id: string): Subject {
  const known = loaded.get(id);
  if (known) return known;
  const read = loadSubject(process.cwd(), id);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  loaded.set(id, read.value);
  return read.value;
}
