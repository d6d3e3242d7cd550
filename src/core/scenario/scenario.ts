import type { LocalPack } from '../jurisdiction/pack.ts';
import type { Dimension } from '../rubric/dimension.ts';
import type { Levels } from './beat.ts';
import type { Observation } from './line.ts';

/** Where a notebook item may be put on the board (slide 13, plus the two honest answers). */
export const BOARD_COLUMNS = ['action', 'means', 'purpose', 'ordinary', 'unknown'] as const;
export type BoardColumn = (typeof BOARD_COLUMNS)[number];

/** The three elements of slide 13. */
export const ELEMENTS = ['action', 'means', 'purpose'] as const satisfies readonly BoardColumn[];

/** An observation of the scenario, with the places a careful person could defend. */
export interface Item extends Observation {
  readonly places: readonly BoardColumn[];
}

/** A note that could be filed; all of one telling fit what happened on that path. */
export interface Note {
  readonly id: string;
  readonly text: string;
  readonly levels: Levels;
  readonly why: string;
  readonly slides: readonly number[];
}

/** A teaching point of the debrief. */
export interface TeachingPoint {
  readonly text: string;
  readonly slides: readonly number[];
}

/** What only the debrief tells. The truth is absent where the case never resolves (S4, S8). */
export interface DebriefWords {
  readonly wanted: string;
  readonly truth?: string;
  readonly trafficking?: boolean; // the same in one word, for calibration; absent with the truth
  readonly points: readonly TeachingPoint[];
}

/** What a trainee reads before starting. */
export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly pathway: string; // PW1 to PW8 of slide 6
  readonly role: string;
  readonly setting: string;
  readonly minutes: number;
  readonly trains: string;
  readonly notice: string;
  readonly summary: readonly string[];
}

/** The card without the text to read instead, which is longer than all the rest. */
export type ShortCard = Omit<ScenarioCard, 'summary'>;

/** In place of a beat: nobody is asked how sure they are in the middle. */
export const NEVER_GUESSED = 'never';

/** A person on stage. */
export interface CastMember {
  readonly id: string;
  readonly name: string;
  readonly other?: string; // name in the second set of names and faces
}

/** The same surface with another truth, drawn by seed, so that nobody learns to see one thing only. */
export interface Variant {
  readonly id: string;
  readonly drawn: 'first' | 'later'; // from a person's first play on, or after it
  readonly debrief: DebriefWords;
  readonly places?: { readonly [item: string]: readonly BoardColumn[] }; // of items whose truth differs
}

/** All of a scenario that is not the story itself (`scenario.json` and `cast.json`). */
export interface Scenario {
  readonly card: ScenarioCard;
  readonly beats: number; // decisions on the longest path
  readonly person: string; // id of the one the conversation is with
  readonly place: string; // set of stage pictures
  readonly caption: string; // what the picture shows, in words
  readonly guessAt: string; // beat after which the trainee first says how sure they are, or `never`
  readonly cast: readonly CastMember[];
  readonly items: readonly Item[];
  readonly decides?: true; // the learner’s role decides about a charge or a ticket
  readonly minor?: true; // the person is under 18
  readonly board?: false; // no board and no note after the ending: a beat of the story holds them
  readonly variants?: readonly Variant[]; // beside the base
  readonly covers?: { readonly [beat: string]: readonly string[] }; // ids of the deck lived there
  readonly noteRates: readonly Dimension[];
  readonly tellings: { readonly [telling: string]: readonly Note[] };
  readonly debrief: DebriefWords;
  readonly packs?: readonly LocalPack[]; // what places answer, the one in use first; none where it asks nothing
}
