import type { Rubric } from '../../../core/rubric/rubric.ts';

/** A picture among those that lie over each other. */
export interface ChoiceLayer {
  readonly src: string;
  readonly box?: readonly [left: number, top: number, width: number, height: number]; // % of the whole; all of it if absent
}

/** One of several values that a control offers. */
export interface Choice {
  readonly id: string;
  readonly text: string;
  readonly layers?: readonly ChoiceLayer[]; // the pictures it is chosen by, back to front
}

/** What the fields of a story can have: from the scenario, its pictures, and the rubric. */
export interface StoryChoices {
  readonly people: readonly Choice[]; // who can speak, “you” last
  readonly person: string; // whom a narrated line shows
  readonly items: readonly Choice[]; // of the notebook
  readonly options: readonly string[]; // ids of what can be said
  readonly tellings: readonly string[];
  readonly rubric: Rubric;
  /** The poses that the pictures have of somebody; none where there is no picture. */
  readonly posesOf: (who: string) => readonly string[];
}
