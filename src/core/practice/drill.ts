import { among, flag, list, optional, shape, text, type ValueOf } from '../kernel/json.ts';
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

/** What a remark can be about, the first that applies, and the reaction to each. */
export const REACTION_TO = {
  closes: 'closed', // goes back to what they have just closed
  judges: 'judging',
  leads: 'judging',
  two: 'closed', // questions at once
  closed: 'closed',
  flat: 'closed', // neither asks nor gives back
  silent: 'closed', // says nothing where they wait for an answer
  sounds: undefined, // what it only sounds like: neither strong nor weak
  strong: 'strong',
} as const;
export type RemarkOn = keyof typeof REACTION_TO;

const remark = optional(text);
const remarks = Object.fromEntries(Object.keys(REACTION_TO).map((on) => [on, remark]));

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
  remarks: shape(remarks as { readonly [R in RemarkOn]: typeof remark }), // in place of the usual ones
});

/** One line of a person, to be answered: an entry of `drills.json`. */
export type Drill = ValueOf<typeof drill>;

/** A drill with what is known of its scene. */
export interface SceneDrill extends Drill {
  readonly scenario: string;
  readonly minor: boolean; // the person is under 18
  readonly own?: string | undefined; // the strongest line of the story there; absent where it is not the same in every run
}

/** Names a drill apart from those of other scenes. */
export const momentOfDrill = ({ scenario, id }: SceneDrill): string => `${scenario}/${id}`;

/** Decodes `drills.json`. */
export const decodeDrills = list(drill);
