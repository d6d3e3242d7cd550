import { among, list, optional, shape, text, type ValueOf } from '../../kernel/json.ts';

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

const observation = shape({
  id: text,
  seen: text,
  flag: optional(text), // RF1 to RF13 of slides 16 and 17; RF14 is never shown
  slowDown: text, // a reason to slow down
  readings: list(text), // ordinary explanations, at least one
});
/** Something that can be seen or heard, and what else it may mean. */
export type Observation = ValueOf<typeof observation>;

/** Decodes a line of the conversation as shown. Without `who` it is narration. */
export const decodeLine = shape({
  text,
  who: optional(text), // id in the cast; `you` is the trainee
  mood: optional(among(MOODS)), // of the speaker, or of the scenario's main person in narration
  pose: optional(among(STAGE_STANCES)), // of the same person; by default it follows the mood
  place: optional(text), // the view of the place from this line on; "main" is the one it opens with
  time: optional(text), // what clocks show from this line on, as 21:40
  door: optional(text), // the state of the door in the view from this line on, as "shut"; "main" is as it is drawn
  sits: optional(list(text, 1)), // people who sit from this line on
  stands: optional(list(text, 1)), // people who stand from this line on
  close: optional(among([true])), // the speaker is seen from close by, for the rest of the moment
  notice: optional(text), // something to see while it is said
  sound: optional(text), // id of a quiet cue, captioned
  voice: optional(text), // id of a voice recording, if there is one
  wrongOne: optional(text), // id of the option that the speaker calls the wrong one
  enters: optional(list(text, 1)), // people who come into the picture here without a word
  leaves: optional(list(text, 1)), // people who leave the scene here
  observations: optional(list(observation)),
});
export type Line = ValueOf<typeof decodeLine>;
