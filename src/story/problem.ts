/** A fault in what an author wrote: what it is, where it stands, what to do about it. */
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

/** The problem as one line of a build log. */
export function problemText(problem: StoryProblem): string {
  const where = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  return `${where}  ${problem.message} ${problem.fix}`;
}
