/** Why a database cannot be opened. */
export interface DatabaseProblem {
  readonly code: 'failed';
  readonly message: string;
}

/** Converts a driver exception to a problem. */
export const problemOf = (thrown: unknown): DatabaseProblem => ({
  code: 'failed',
  message: thrown instanceof Error && thrown.message !== '' ? thrown.message : String(thrown),
});
