import type { Jurisdiction } from '../core/jurisdiction/resource.ts';
import type { TypedMoment } from '../core/reply/typed-bank.ts';
import type { ScenarioPictures } from '../core/scenario/pictures.ts';
import type { Content } from '../session/play/content.ts';
import type { RunAlong } from '../story/along.ts';
import type { StudioGround } from './folder/draft-files.ts';
import type { ScenarioFolder } from './folder/scenario-folder.ts';
import type { GivenPart } from './text/given-parts.ts';
import type { ToldProblem } from './told/problem-in.ts';

/** The moments at which own words can be typed, by id. */
export type DraftMoments = ReadonlyMap<string, TypedMoment>;

/** What to check, and beside what. */
export interface DraftAsk {
  readonly ground: StudioGround;
  readonly folder: ScenarioFolder;
  readonly pack: string; // active jurisdiction pack
  readonly services?: Jurisdiction; // of a pack laid over the ground, as learners see them; a package carries them
  readonly language?: string; // in which findings are told; English if absent
  readonly routes?: false; // the shortest run to each moment is not asked for
}

/** The moments of a draft and the ways between them, as its own news have them. */
export interface DraftMap {
  readonly places: readonly {
    readonly id: string;
    readonly share: number | undefined; // of runs that pick by chance
    readonly dead: boolean;
    readonly deadOptions: readonly string[];
  }[];
  readonly ways: readonly {
    readonly from: string;
    readonly to: string;
    readonly share: number | undefined;
    readonly options: readonly string[];
    readonly errors: readonly string[]; // serious errors made on it
  }[];
}

/** A check that was asked for, by number; or a package, instead of it. */
export interface DraftOrder {
  readonly ticket: number;
  readonly ask: DraftAsk;
  readonly pack?: { readonly verified: boolean };
}

/** A finding of the verifier in words, as its own news have it; no page loads the verifier for it. */
export interface FoundInDraft {
  readonly text: string;
  readonly at: string; // file and line; empty where there is none
  readonly waits: readonly string[];
  readonly steps: readonly {
    readonly beat: string;
    readonly option: string;
    readonly text: string;
  }[];
  readonly run?: RunAlong['run'];
}

/** What is known of one property of a draft. */
export interface ProvedOfDraft {
  readonly verdict: 'PROVED' | 'COUNTEREXAMPLE' | 'BOUNDED';
  readonly name: string;
  readonly why: string; // it is bounded; else empty
  readonly found: readonly FoundInDraft[];
}

/** Tells whether every property of a draft was proved. */
export const isProved = (verdicts: readonly Pick<ProvedOfDraft, 'verdict'>[]): boolean =>
  verdicts.every(({ verdict }) => verdict === 'PROVED');

/** What is known so far of a draft. */
export type DraftNews =
  | { readonly stage: 'broken'; readonly problems: readonly ToldProblem[] } // it cannot be played
  | {
      readonly stage: 'built';
      readonly content: Omit<Content, 'analyser'>;
      readonly views?: ScenarioPictures; // what its pictures show, where that was written
      readonly moments: DraftMoments;
      readonly problems: readonly ToldProblem[]; // of what is not needed to play it
      readonly advice: readonly ToldProblem[]; // what could be better, and is no fault
      readonly given: readonly GivenPart[]; // what is still the template’s
    }
  | {
      readonly stage: 'first' | 'whole'; // of the nearest states only, or of all that could be seen
      readonly verdicts: readonly ProvedOfDraft[];
      readonly states: number; // different moments seen
      readonly open: number; // of them, not yet followed
    }
  | {
      readonly stage: 'routes';
      readonly notes: readonly FoundInDraft[];
      readonly behind: readonly ToldProblem[]; // why a translation that is written whole does not fit
      readonly map: DraftMap;
      /** The shortest run to each moment and ending, by its id. */
      readonly places: { readonly [place: string]: RunAlong['run'] | undefined };
    };
