import {
  among,
  type Decoder,
  flag,
  type JsonProblem,
  list,
  optional,
  shape,
  text,
  type ValueOf,
} from '../kernel/json.ts';
import type { Result } from '../kernel/result.ts';
import type { Dimension } from '../rubric/dimension.ts';

/** Kinds of moments, in the order they are met, with the technique that each practices. */
export const TECHNIQUE_OF = {
  praise: 'NONJUDGE', // they speak well of somebody you worry about
  pity: 'NONJUDGE', // they will not take your word, or your pity
  door: 'OPEN', // a short answer with a door in it
  work: 'OPEN', // they talk about work
  account: 'OPEN', // an account you are not sure of
  stop: 'PACE', // they stop
  anger: 'NONJUDGE', // they are angry at you
  next: 'OPEN', // what happens next is theirs
} as const satisfies { readonly [kind: string]: Dimension };
export type DrillKind = keyof typeof TECHNIQUE_OF;
export const DRILL_KINDS = Object.keys(TECHNIQUE_OF) as readonly DrillKind[];
export const PRACTICED: readonly Dimension[] = Object.values(TECHNIQUE_OF);

/** What a remark can be about, the first that applies. */
export const REMARKS = [
  'closes', // goes back to what they have just closed
  'judges',
  'leads',
  'two', // questions at once
  'closed',
  'flat', // neither asks nor gives back
  'silent', // says nothing where they wait for an answer
  'sounds', // what it only sounds like: neither strong nor weak
  'strong',
] as const;
export type RemarkOn = (typeof REMARKS)[number];

const remarks = Object.fromEntries(REMARKS.map((on) => [on, optional(text)]));

const drill = shape({
  id: text,
  beat: text, // the moment of the scene
  kind: among(DRILL_KINDS),
  held: flag, // never practiced where an evaluator holds moments back
  place: text, // one sentence
  who: text, // name of the person who is answered
  line: list(shape({ who: text, text }), 1),
  marked: flag, // not word for word in the story
  notNow: shape({ say: list(text), words: list(text) }), // what they have just closed
  silence: flag, // saying nothing is strong
  reactions: shape({ strong: text, closed: text, judging: text }),
  others: shape({ strong: list(text, 1), weak: list(text, 1) }), // replies by other people in training
  remarks: shape(remarks) as Decoder<{ readonly [R in RemarkOn]?: string }>, // in place of the usual ones
});

/** One line of a person, to be answered: an entry of `drills.json`. */
export type Drill = ValueOf<typeof drill>;

/** A drill with what is known of its scene. */
export interface SceneDrill extends Drill {
  readonly scenario: string;
  readonly minor: boolean; // the person is under 18
  readonly own?: string; // the strongest line of the story there; absent where it is not the same in every run
}

const decoder = list(drill);

/** Decodes `drills.json`. */
export const decodeDrills = (value: unknown): Result<readonly Drill[], JsonProblem> =>
  decoder(value, '');
