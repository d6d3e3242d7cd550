import type { LocalPack } from '../jurisdiction/pack.ts';
import type { Dimension } from '../rubric/dimension.ts';
import type { Levels } from './beat.ts';
import type { FollowedScenario } from './carried.ts';
import type { Observation } from './line/line.ts';
import type { ReviewerRole } from './review.ts';

/** Columns of the board: the elements of slide 13, and two honest alternatives. */
export const BOARD_COLUMNS = ['action', 'means', 'purpose', 'ordinary', 'unknown'] as const;
export type BoardColumn = (typeof BOARD_COLUMNS)[number];

/** The three elements of slide 13. */
export const ELEMENTS = ['action', 'means', 'purpose'] as const satisfies readonly BoardColumn[];

/** An observation with its defensible columns. */
export interface Item extends Observation {
  readonly places: readonly BoardColumn[];
}

/** A note that can be filed; all notes of one telling fit the path taken. */
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

/** What became of something the person wanted; `unknown` if the run does not show it. */
export const WANT_RESULTS = ['yes', 'partly', 'no', 'unknown'] as const;
export type WantResult = (typeof WANT_RESULTS)[number];

/** Something the person wanted, and what becomes of it at each ending. */
export interface Want {
  readonly text: string;
  readonly at: { readonly [ending: string]: WantResult };
}

/** Something the person wanted, and what became of it in one run. */
export interface WantMet {
  readonly text: string;
  readonly met: WantResult;
}

/** Text only the debrief shows, for one run. The truth is absent if the case never resolves (S4, S8). */
export interface DebriefWords {
  readonly wanted: string;
  readonly wants?: readonly WantMet[]; // absent in records made before wants were written
  readonly truth?: string;
  readonly trafficking?: boolean; // ground truth for calibration; absent with the truth
  readonly points: readonly TeachingPoint[];
}

/** The debrief's text as a scenario holds it, for every ending. */
export interface ScenarioDebrief extends Omit<DebriefWords, 'wants'> {
  readonly wants?: readonly Want[];
}

/** Fields of work that a scenario can be meant for. */
export const JOBS = ['police', 'health', 'school', 'advocacy', 'outreach'] as const;
export type Job = (typeof JOBS)[number];

/** What a trainee reads before starting. */
export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly pathway?: string; // PW1 to PW8 of slide 6; none where none of the eight fits
  readonly role: string;
  readonly setting: string;
  readonly minutes: number; // as `playMinutes` estimates them
  readonly asks?: string; // the first hard question of the scene, as the start page puts it; `{id}` is a name
  readonly you?: string; // whom the trainee plays, and whom they meet, in one line; `{id}` is a name
  readonly work?: readonly Job[]; // who meets this at work
  readonly trains: string;
  readonly notice: string;
  readonly summary: readonly string[];
}

/** A card without its summary, which is longer than the rest, but with the person it is about. */
export interface ShortCard extends Omit<ScenarioCard, 'summary'> {
  readonly place: string; // id of the set of stage pictures
  readonly person: CastMember;
  readonly others?: readonly CastMember[]; // who else is named in `asks`
  readonly follows?: string; // id of the first contact, of a second one
  readonly minor?: true; // the person is under 18
}

/** Value of `guessAt` when nobody is asked for their confidence mid-scene. */
export const NEVER_GUESSED = 'never';

/** A person in the scene. */
export interface CastMember {
  readonly id: string;
  readonly name: string;
  readonly other?: string; // name in the second set of names and faces
}

/** A variant: the same surface with another truth, drawn by seed, so that nobody learns to see only one thing. */
export interface Variant {
  readonly id: string;
  readonly drawn: 'first' | 'later'; // from a person's first play, or only after it
  readonly debrief: ScenarioDebrief;
  readonly places?: { readonly [item: string]: readonly BoardColumn[] }; // defensible columns of items whose truth differs
}

/** Everything about a scenario except its story (`scenario.json` and `cast.json`). */
export interface Scenario {
  readonly card: ScenarioCard;
  readonly beats: number; // decisions on the longest path
  readonly person: string; // cast id of the main person
  readonly place: string; // id of the set of stage pictures
  readonly caption: string; // text alternative of the picture
  readonly guessAt: string; // beat after which confidence is first asked, or `never`
  readonly cast: readonly CastMember[];
  readonly items: readonly Item[];
  readonly decides?: true; // the learner’s role can bring a charge or write a ticket
  readonly minor?: true; // the person is under 18
  readonly needs?: readonly ReviewerRole[]; // readers without whom the scene is in no list
  readonly board?: false; // no board and no note after the ending; a beat of the story holds them
  readonly variants?: readonly Variant[]; // in addition to the base variant
  readonly covers?: { readonly [beat: string]: readonly string[] }; // deck ids, by beat; with the option that says it, if one does
  readonly noteRates: readonly Dimension[];
  readonly tellings: { readonly [telling: string]: readonly Note[] };
  readonly debrief: ScenarioDebrief;
  readonly endings?: readonly string[]; // endings open to a careful run; only these are counted for a learner
  readonly carries?: readonly string[]; // facts for a second contact: story variables, or `ending`
  readonly follows?: FollowedScenario; // for a second contact: the first one
  readonly packs?: readonly LocalPack[]; // local answers, the active pack first; absent if the story asks none
}
