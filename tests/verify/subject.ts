import { loadSubject } from '../../src/cli/commands/proof/proof.ts';
import type { Subject } from '../../src/verify/verify.ts';

/** A scenario of this repository as the verifier takes it. */
export function subjectOf(id: string): Subject {
  const loaded = loadSubject(process.cwd(), id);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
}
