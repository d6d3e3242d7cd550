/** An error of the story at run time. `steps` is none: a limit of ours was met, and nobody knows how it goes on. */
export class Fault extends Error {
  readonly code: 'out-of-content' | 'story-error' | 'division' | 'circles' | 'lines' | 'steps';
  readonly at: number; // node that was running
  constructor(code: Fault['code'], message: string, at: number) {
    super(message);
    this.code = code;
    this.at = at;
  }
}

/** Whether to go on: false if the time is over, `memory` if the memory is full. */
export type Going = boolean | 'memory';

/** Thrown if a limit stopped a move or a passage before its end. */
export class MoveStopped extends Error {
  readonly why: 'time' | 'memory' | 'chance' | 'steps';
  constructor(why: MoveStopped['why']) {
    super(why);
    this.why = why;
  }
}

/** Throws what stops a move, unless it may go on. */
export function askToGoOn(going: Going): void {
  if (going !== true) throw new MoveStopped(going === 'memory' ? 'memory' : 'time');
}
