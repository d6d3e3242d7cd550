import type { DocumentBlock } from '../../core/cohort/report/document-block.ts';
import type { SceneReviews } from '../../core/scenario/review.ts';
import type { Job, ShortCard } from '../../core/scenario/scenario.ts';
import type { RoomMoments } from '../../core/scenario/teaching/room-moment.ts';
import type { Book } from '../guide/book.ts';

/** Lengths of a session that a pack can be made for, in minutes. */
export const PACK_MINUTES = [60, 90, 120] as const;
export type PackMinutes = (typeof PACK_MINUTES)[number];

/** What an instructor chooses. */
export interface PackChoice {
  readonly scenario: string | undefined; // the whole course if absent
  readonly job: Job;
  readonly minutes: PackMinutes;
  readonly place?: string | undefined; // id of a pack of numbers and rules; that of the pages if absent
}

/** A scene with what is known of it to lead a group. */
export interface PackScene {
  readonly card: ShortCard;
  readonly language: string; // of card and summary, BCP 47
  readonly summary: readonly string[];
  readonly moments: RoomMoments;
  readonly reviews?: SceneReviews; // who outside the project has read it, in its language
  readonly draft?: boolean; // of the studio: the points of the deck in it are not counted
}

/** The texts a pack is made from. */
export interface PackTexts {
  readonly book: Book;
  readonly scenes: readonly PackScene[]; // in the suggested order
  readonly places: readonly (readonly [id: string | undefined, name: string])[]; // whose numbers it can hold
}

/** The parts of a pack, in order. */
export const PACK_PARTS = [
  'plan',
  'talk',
  'slides',
  'lists',
  'forms',
  'study',
  'cards',
  'handouts',
  'certificate',
] as const;
export type PackPart = (typeof PACK_PARTS)[number];

/** One or more printed pages of a part, as words. */
export interface PackSheet {
  readonly id: string;
  readonly part: PackPart;
  readonly title: string;
  readonly blocks: readonly DocumentBlock[];
}
