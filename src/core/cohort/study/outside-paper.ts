import { checksumOf } from '../../kernel/checksum.ts';
import { DIMENSIONS, TECHNIQUES } from '../../rubric/dimension.ts';
import { TOP_LEVEL } from '../../rubric/level.ts';
import type { StudyCode, StudyPlan } from './study.ts';

/** Which sentences of the questionnaire the guide agrees with, in their order. */
export const AGREED_SENTENCES = [true, false, false, true, false, false, false, true] as const;

/** The figures that items of a paper take, each kind numbered from 1: how many items, the lowest figure and the highest. */
export const PAPER_ITEMS = {
  level: { count: DIMENSIONS.length, low: 0, high: TOP_LEVEL }, // of a filmed interview, technique by technique
  sure: { count: TECHNIQUES.length, low: 1, high: 5 }, // not at all, to very
  say: { count: AGREED_SENTENCES.length, low: 1, high: 3 }, // agree, disagree, not sure
  seen: { count: TECHNIQUES.length, low: 1, high: 3 }, // did it, did not, had no occasion
} as const;
export type PaperItem = keyof typeof PAPER_ITEMS;

/** The papers of a study that are filled in outside the game, by what heads the rows of their sheets. */
export const PAPERS = {
  films: { heads: ['film', 'rater'], items: ['level'] },
  questionnaires: { heads: ['code', 'wave'], items: ['sure', 'say'] },
  checklists: { heads: ['code', 'rater'], items: ['seen'] }, // by a supervisor, 90 days after
} as const;
export type PaperKind = keyof typeof PAPERS;

/** One paper, as it was typed into a sheet. */
export interface OutsidePaper {
  readonly kind: PaperKind;
  readonly code: string;
  readonly wave: string; // the primary one for a checklist
  readonly rater: string; // empty for a questionnaire
  readonly marks: Readonly<Record<string, number>>; // by item, such as `level 3`; an item left empty is not there
}

/** Names an item as heads of columns and papers do. */
export const paperItem = (item: PaperItem, at: number): string => `${item} ${at + 1}`;

/** A film of one participant in one wave. */
interface StudyFilm {
  readonly film: string;
  readonly code: StudyCode['code'];
  readonly wave: string;
}

/** Numbers the films of a study from 1, in an order that tells raters neither code, arm nor wave. */
export const studyFilms = ({ codes, waves }: Pick<StudyPlan, 'codes' | 'waves'>) =>
  codes
    .flatMap(({ code }) => waves.map(({ name: wave }) => ({ code, wave })))
    .map((one) => ({ ...one, order: checksumOf(JSON.stringify([one.code, one.wave])) }))
    .toSorted((one, other) => (one.order < other.order ? -1 : 1))
    .map(({ code, wave }, at): StudyFilm => ({ film: String(at + 1), code, wave }));
