/** Portrait moods (content guide 8). No others exist, on purpose. */
export const MOODS = [
  'neutral',
  'wary',
  'tired',
  'thoughtful',
  'relieved',
  'annoyed',
  'amused',
] as const;
export type Mood = (typeof MOODS)[number];

export const isMood = (value: unknown): value is Mood => MOODS.includes(value as Mood);

/**
 * How somebody holds themselves: as the scene has them, closed, opened, with the one thing that is
 * theirs, or with a phone.
 */
export const STANCES = ['rest', 'closed', 'opened', 'own', 'phone'] as const;
export type Stance = (typeof STANCES)[number];

export const isStance = (value: unknown): value is Stance => STANCES.includes(value as Stance);

const HELD: { readonly [M in Mood]: Stance } = {
  neutral: 'rest',
  wary: 'closed',
  tired: 'rest',
  thoughtful: 'rest',
  relieved: 'opened',
  annoyed: 'closed',
  amused: 'rest',
};

/** How a mood holds the body where no line says it. */
export const stanceOf = (mood: Mood): Stance => HELD[mood];

/** Something that can be seen or heard, and what it may also mean. */
export interface Observation {
  readonly id: string;
  readonly seen: string;
  readonly flag?: string; // RF1 to RF13 of slides 16 and 17; RF14 is never shown
  readonly slowDown: string; // why one might slow down
  readonly readings: readonly string[]; // ordinary explanations, at least one
}

/** One line of the conversation as it stood on the page. Without `who` it is narration. */
export interface Line {
  readonly text: string;
  readonly who?: string; // id in the cast; `you` is the trainee
  readonly mood?: Mood; // of who speaks; of the scenario's person where nobody does
  readonly pose?: Stance; // of the same; without it, the mood says
  readonly notice?: string; // what can be seen while it is said
  readonly sound?: string; // id of a quiet cue, captioned
  readonly voice?: string; // id of a recording, for where one was made
  readonly leaves?: readonly string[]; // who is not to be seen from here on
  readonly observations?: readonly Observation[];
}
