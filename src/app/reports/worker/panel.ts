import { type BlindTurn, blindTurns, drawnSample } from '../../../core/agreement/sample.ts';
import type { RunFilter } from '../../../core/cohort/filter.ts';
import { isOvertaken } from '../../../core/record/copies.ts';
import { DIMENSIONS } from '../../../core/rubric/dimension.ts';
import type { Judged } from '../../../core/run/event.ts';
import {
  type FindPlace,
  type RatedPlace,
  readPanelSheet,
  rowCode,
  type SheetRating,
} from '../../../export/panel-sheet.ts';
import type { PanelRead } from '../protocol.ts';
import type { NotRated, Shelf } from './shelf.ts';

/** Lists the responses of some runs that can be rated. */
async function turnsOf(shelf: Shelf, sessions: Iterable<string>): Promise<readonly BlindTurn[]> {
  const turns: BlindTurn[] = [];
  for (const session of sessions) {
    const checked = await shelf.open(session);
    if (checked) turns.push(...blindTurns(session, checked.state));
  }
  return turns;
}

/** Draws responses with a seed. More records than needed are opened, so that the responses come from many people. */
export async function drawTurns(
  shelf: Shelf,
  size: number,
  seed: number,
  filter: RunFilter,
): Promise<readonly BlindTurn[]> {
  const turns = await turnsOf(shelf, drawnSample(shelf.sessions(filter), size, seed));
  return drawnSample(turns, size, seed);
}

/** Ratings of responses of one run. */
export interface RatingsGiven {
  readonly session: string;
  readonly ratings: readonly Judged[];
  readonly at: number;
}

/** Adds ratings that were given earlier to their record again, unless it has newer ones. */
export async function putBack(
  shelf: Shelf,
  { session, ratings, at }: RatingsGiven,
): Promise<NotRated | undefined> {
  const record = (await shelf.open(session))?.record;
  if (record === undefined) return 'no-record';
  return shelf.rate(
    session,
    ratings.filter((one) => !isOvertaken(record, one, at)),
    at,
  );
}

/** Indexes the responses of all records by the code of their rows; built when the first code is looked up. */
function placesOf(shelf: Shelf): FindPlace {
  let places: ReadonlyMap<string, RatedPlace> | undefined;
  return (code) => {
    const [, stem, figure] = /^(r-[0-9a-f]+)-(\d+)$/.exec(code) ?? [];
    const dimension = DIMENSIONS[Number(figure) - 1];
    const [first] = DIMENSIONS;
    if (stem === undefined || dimension === undefined || first === undefined) return undefined;
    places ??= new Map(
      shelf.runs().flatMap(({ session, answered }) =>
        answered.map((beat) => {
          const place = { session, beat, dimension: first };
          return [rowCode(place), place] as const;
        }),
      ),
    );
    const place = places.get(`${stem}-1`);
    return place && { ...place, dimension };
  };
}

/** Counts the ratings of a sheet that would replace others under the same name; two people may share a name. */
function replacedBy(shelf: Shelf, ratings: readonly SheetRating[]): PanelRead['asks'] {
  const known = new Map(
    shelf
      .ratings()
      .map(({ session, beat, dimension, rater, rated }) => [
        JSON.stringify([session, beat, dimension, rater]),
        rated,
      ]),
  );
  const replaced = ratings.filter(({ session, judged: { beat, dimension, rater, level } }) => {
    const before = known.get(JSON.stringify([session, beat, dimension, rater]));
    return before !== undefined && before !== level;
  });
  const [first] = replaced;
  return first && { rater: first.judged.rater, ratings: replaced.length };
}

/**
 * Adds the ratings of a sheet to their records; rows that fit none are listed. If it would replace ratings under the
 * same name, nothing is added and `asks` says so, unless `replace` is set.
 */
export async function addPanel(
  shelf: Shelf,
  text: string,
  at: number,
  replace: boolean,
): Promise<PanelRead> {
  const read = readPanelSheet(text, placesOf(shelf));
  if (!read.ok) return { added: 0, left: [], problem: read.error };
  const asks = replace ? undefined : replacedBy(shelf, read.value.ratings);
  if (asks !== undefined) return { added: 0, left: [], asks };
  const left: { row: number; why: PanelRead['left'][number]['why'] }[] = read.value.left.map(
    ({ row, problem }) => ({ row, why: problem }),
  );
  let added = 0;
  for (const { row, session, judged } of read.value.ratings) {
    const problem = await shelf.rate(session, [judged], at);
    if (problem === undefined) added += 1;
    else left.push({ row, why: { code: problem } });
  }
  return { added, left: left.toSorted((a, b) => a.row - b.row) };
}
