/** Thrown if a limit stopped a move before its end. */
export class MoveStopped extends Error {
  readonly why: 'time' | 'chance';
  constructor(why: MoveStopped['why']) {
    super(why);
    this.why = why;
  }
}
