/** Portrait moods (content guide 8). The list is closed on purpose. */
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

/** Postures: at rest in the scene, closed, opened, the person's characteristic pose, holding a phone, or turned away. */
export const STAGE_STANCES = ['rest', 'closed', 'opened', 'own', 'phone', 'away'] as const;
export type StageStance = (typeof STAGE_STANCES)[number];

export const isStance = (value: unknown): value is StageStance =>
  STAGE_STANCES.includes(value as StageStance);

const STANCE_OF_MOOD: { readonly [M in Mood]: StageStance } = {
  neutral: 'rest',
  wary: 'closed',
  tired: 'rest',
  thoughtful: 'rest',
  relieved: 'opened',
  annoyed: 'closed',
  amused: 'rest',
};

/** How a mood holds the body where no line says it. */
export const stanceOf = (mood: Mood): StageStance => STANCE_OF_MOOD[mood];

/** Whether somebody sits or stands, where a line has said so. */
export const SEATINGS = ['seated', 'standing'] as const;
export type Seating = (typeof SEATINGS)[number];

/** Something that can be seen or heard, and what else it may mean. */
export interface Observation {
  readonly id: string;
  readonly seen: string;
  readonly flag?: string; // RF1 to RF13 of slides 16 and 17; RF14 is never shown
  readonly slowDown: string; // a reason to slow down
  readonly readings: readonly string[]; // ordinary explanations, at least one
}

/** A line of the conversation as shown. Without `who` it is narration. */
export interface Line {
  readonly text: string;
  readonly who?: string; // id in the cast; `you` is the trainee
  readonly mood?: Mood; // of the speaker, or of the scenario's main person in narration
  readonly pose?: StageStance; // of the same person; by default it follows the mood
  readonly place?: string; // the view of the place from this line on; "main" is the one it opens with
  readonly time?: string; // what clocks show from this line on, as 21:40
  readonly door?: string; // the state of the door in the view from this line on, as "shut"; "main" is as it is drawn
  readonly sits?: readonly string[]; // people who sit from this line on
  readonly stands?: readonly string[]; // people who stand from this line on
  readonly close?: true; // the speaker is seen from close by, for the rest of the moment
  readonly notice?: string; // something to see while it is said
  readonly sound?: string; // id of a quiet cue, captioned
  readonly voice?: string; // id of a voice recording, if there is one
  readonly enters?: readonly string[]; // people who come into the picture here without a word
  readonly leaves?: readonly string[]; // people who leave the scene here
  readonly observations?: readonly Observation[];
}
