/** A problem in an author's file: what, where, and how to fix it. */
export interface StoryProblem {
  readonly code: string;
  readonly file: string;
  readonly line?: number; // from 1
  readonly message: string;
  readonly fix: string;
}

/** A place in an author's file. */
export interface SourceSpot {
  readonly file: string;
  readonly line: number; // from 1
}

/** Makes a problem for authors from the place, what is wrong and what to do. */
export const problemAt = (
  spot: SourceSpot | { readonly file: string },
  code: string,
  message: string,
  fix: string,
): StoryProblem => ({
  code,
  file: spot.file,
  ...('line' in spot && { line: spot.line }),
  message,
  fix,
});

/** Formats a problem as one line. */
export function problemText(problem: StoryProblem): string {
  const where = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  return `${where}  ${problem.message} ${problem.fix}`;
}
