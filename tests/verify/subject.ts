import { loadSubject } from '../../src/cli/commands/proof/proof.ts';
import type { Subject } from '../../src/verify/verify.ts';

const loaded = new Map<string, ReturnType<typeof loadSubject>>(); // nothing changes one, and no file of a story changes in a run

/** A scenario of this repository as the verifier takes it, loaded once for all tests of a worker. */
export function subjectOf(id: string): Subject {
  const read = loaded.get(id) ?? loadSubject(process.cwd(), id);
  loaded.set(id, read);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}
