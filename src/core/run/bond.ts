/** How the person stands to the learner, as the story counts it (`stories/shared/state.ink`); 0 to 10 each. */
export interface Feeling {
  readonly trust: number;
  readonly pressure: number;
  readonly safety: number; // of the moment: private, not watched
}

/** Feelings before the last response and after its reaction. */
export interface Bond {
  readonly before: Feeling;
  readonly now: Feeling;
}
