import type { Evidence } from '../rubric/evidence.ts';
import type { Level } from '../rubric/level.ts';
import { type Rubric, ruleOf } from '../rubric/rubric.ts';
import { type BoardColumn, ELEMENTS, type Item } from './scenario.ts';

/** How well an item fits its column on the board. */
export const BOARD_FITS = ['defensible', 'overreach', 'omission'] as const;
export type BoardFit = (typeof BOARD_FITS)[number];

type Placements = { readonly [item: string]: BoardColumn };

const isElement = (place: BoardColumn): boolean => ELEMENTS.some((element) => element === place);

/** The most items a board holds. */
const BOARD_MOST = 6;

/**
 * Chooses the items of a board, at most six: pinned ones first, then those that may belong to an element of slide 13,
 * then the others. The order of `items` stays.
 */
export function itemsToSort(
  items: readonly Item[],
  pinned: ReadonlySet<string> = new Set(),
): readonly Item[] {
  const rank = ({ id, places }: Item): number =>
    pinned.has(id) ? 0 : places.some(isElement) ? 1 : 2;
  const chosen = items.toSorted((a, b) => rank(a) - rank(b)).slice(0, BOARD_MOST);
  return items.filter((item) => chosen.includes(item));
}

/**
 * Rates a placement: an item left in `unknown` despite a defensible column is an omission; any other wrong column is an
 * overreach.
 */
export function fitOf(item: Item, place: BoardColumn): BoardFit {
  if (item.places.includes(place)) return 'defensible';
  return place === 'unknown' ? 'omission' : 'overreach';
}

/**
 * Rates the board: all defensible 3; one overreach or omission 2; more 1, or 0 if over half are overreach (rubric 3,
 * AMP).
 */
function levelOf(fits: readonly BoardFit[]): Level {
  const wrong = fits.filter((fit) => fit !== 'defensible').length;
  const misplaced = fits.filter((fit) => fit === 'overreach').length;
  if (wrong === 0) return 3;
  if (wrong === 1) return 2;
  return misplaced * 2 > fits.length ? 0 : 1;
}

/** Tells whether several items are all in `unknown`, which earns at most 1 (rubric 6, rule 9). */
const nothingSorted = (places: readonly BoardColumn[]): boolean =>
  places.length > 1 && places.every((place) => place === 'unknown');

const placeOf = (placements: Placements, { id }: Item): BoardColumn =>
  (Object.hasOwn(placements, id) ? placements[id] : undefined) ?? 'unknown';

/** A placed item with the fit of its column. */
export interface Sorted {
  readonly item: string;
  readonly place: BoardColumn;
  readonly fit: BoardFit;
}

/** Rates the board item by item. Items never placed count as `unknown`. */
export const sortedItems = (items: readonly Item[], placements: Placements): readonly Sorted[] =>
  items.map((item) => {
    const place = placeOf(placements, item);
    return { item: item.id, place, fit: fitOf(item, place) };
  });

/**
 * Converts the board to evidence: NOTICE rates all items; AMP rates those placed in, or belonging to, an element of
 * slide 13. Items never placed count as `unknown`.
 */
export function boardEvidence(
  items: readonly Item[],
  placements: Placements,
  rubric: Rubric,
): readonly Evidence[] {
  const sorted = sortedItems(items, placements);
  const belongs = new Set(items.filter((item) => item.places.some(isElement)).map(({ id }) => id));
  const elemental = sorted.filter((one) => isElement(one.place) || belongs.has(one.item));
  const blank = nothingSorted(sorted.map((one) => one.place));
  const rated = [
    { dimension: 'AMP' as const, fits: elemental.map((one) => one.fit) },
    { dimension: 'NOTICE' as const, fits: sorted.map((one) => one.fit) },
  ];
  return rated.map(({ dimension, fits }) => {
    const level = blank && levelOf(fits) > 1 ? 1 : levelOf(fits);
    const { strong, work } = ruleOf(rubric, dimension);
    const sentence = level === 3 ? strong : work;
    return { dimension, level, source: 'board', why: sentence.text, slides: sentence.slides };
  });
}
