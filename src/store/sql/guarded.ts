import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { StoreProblem } from '../store.ts';
import { problemOf } from './problem.ts';

/** Hears why a database did not do what it was asked. */
export type OnFailure = (message: string) => void;

/** Runs work on a database. What the driver throws becomes a problem, of which `onFailure` hears. */
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
