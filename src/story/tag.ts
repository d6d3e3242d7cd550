import type { CriticalCode, CriticalError } from '../core/rubric/critical-error.ts';
import type { Dimension } from '../core/rubric/dimension.ts';
import type { Level } from '../core/rubric/level.ts';
import type { Failure } from '../core/scenario/beat.ts';
import type { Mood, StageStance } from '../core/scenario/line/line.ts';

/** Tags whose value is one word, and tags whose value is any text. */
export const WORD_TAGS = [
  'id',
  'who',
  'enters',
  'leaves',
  'sits',
  'stands',
  'sfx',
  'vo',
  'item',
  'telling',
  'return',
  'wrong-one',
  'place',
  'door',
] as const;
export const TEXT_TAGS = ['title', 'notice', 'pathway', 'variant', 'typed'] as const;
export type WordTag = (typeof WORD_TAGS)[number];
type TextTag = (typeof TEXT_TAGS)[number];

/** One parsed tag. */
export type Tag =
  | { readonly type: WordTag | TextTag; readonly text: string }
  | { readonly type: 'beat'; readonly id: string; readonly number: number }
  | { readonly type: 'ask'; readonly id: string; readonly worried: boolean }
  | { readonly type: 'ending'; readonly id: string }
  | { readonly type: 'fits'; readonly text: 'any' }
  | { readonly type: 'rates'; readonly dimensions: readonly Dimension[] }
  | { readonly type: 'shows'; readonly flags: readonly string[] }
  | { readonly type: 'hint'; readonly dimension: Dimension; readonly text: string }
  | { readonly type: 'why'; readonly dimension: Dimension; readonly text: string }
  | { readonly type: 'mood'; readonly mood: Mood }
  | { readonly type: 'pose'; readonly pose: StageStance }
  | { readonly type: 'time'; readonly time: string }
  | { readonly type: 'shot'; readonly shot: 'close' }
  | { readonly type: 'level'; readonly dimension: Dimension; readonly level: Level }
  | { readonly type: 'ce'; readonly error: CriticalError }
  | { readonly type: 'repairs'; readonly codes: readonly CriticalCode[] }
  | { readonly type: 'fails'; readonly failure: Failure }
  | { readonly type: 'dilemma' | 'unrated' | 'keep' | 'goes-on'; readonly text: string }
  | { readonly type: 'slide'; readonly slides: readonly number[] };

/** The parsed tags of a story by their text, e.g. `{ 'mood: wary': { type: 'mood', mood: 'wary' } }`. */
export type TagTable = { readonly [text: string]: Tag };
