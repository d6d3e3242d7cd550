import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { StoreProblem } from '../store.ts';
import { problemOf } from './problem.ts';

/** Called with the reason when a database operation fails. */
export type OnFailure = (message: string) => void;

/** Runs a database operation. Driver exceptions become a problem, which is also passed to `onFailure`. */
export async function guarded<T>(
  work: () => Promise<T>,
  onFailure: OnFailure,
): Promise<Result<T, StoreProblem>> {
  try {
    return ok(await work());
  } catch (thrown) {
    const problem = problemOf(thrown);
    onFailure(problem.message);
    return err(problem);
  }
}
