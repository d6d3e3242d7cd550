/** A move was not followed to its end. */
export class MoveStopped extends Error {
  readonly why: 'time' | 'chance';
  constructor(why: MoveStopped['why']) {
    super(why);
    this.why = why;
  }
}
