import { lacksOwnWords } from '../../core/record/record.ts';
import { DIMENSIONS, type Dimension } from '../../core/rubric/dimension.ts';
import type { Level } from '../../core/rubric/level.ts';
import { sessionCode } from '../code.ts';
import { type Column, column } from './column.ts';
import { momentOf, type TurnRow } from './turn-table.ts';

/** Codes of a level that is missing, so that an empty cell never has to be interpreted. */
export const MISSING = { notRated: 97, neverReached: 98, withheld: 99 } as const;

/** One rating: a technique at a moment. */
export interface RatingRow {
  readonly row: TurnRow;
  readonly technique: Dimension;
}

/** How the words of the first response were given: 0 chosen, 1 typed and included, 99 typed and withheld. */
function wordsOf({ turn }: TurnRow): number {
  const reply = turn?.attempts[0]?.reply;
  if (reply === undefined) return 0;
  return lacksOwnWords({ ...reply, seq: 0, at: 0 }) ? MISSING.withheld : 1;
}

/** Returns a level, or the code of why there is none. */
const coded = ({ reached }: TurnRow, level: Level | undefined): number =>
  level ?? (reached ? MISSING.notRated : MISSING.neverReached);

/** Columns of the table with one row per rating (long form). */
export const RATING_COLUMNS: readonly Column<RatingRow>[] = [
  column('session', ({ row }) => sessionCode(row.of.run.session)),
  column('person', ({ row }) => row.of.code),
  column('cohort', ({ row }) => row.of.run.cohort),
  column('scenario', ({ row }) => row.of.run.scenario),
  column('variant', ({ row }) => row.of.run.variant),
  column('mode', ({ row }) => row.of.run.mode),
  column('moment', ({ row }) => momentOf(row)),
  column('beat', ({ row }) => row.beat),
  column('kind', ({ row }) => row.kind),
  column('technique', ({ technique }) => technique),
  column('level_first', ({ row, technique }) => coded(row, row.first(technique))),
  column('level_counts', ({ row, technique }) => coded(row, row.counts(technique))),
  column('level_corrected', ({ row, technique }) => row.corrected(technique) ?? MISSING.notRated),
  column('words', ({ row }) => wordsOf(row)),
];

/** Lists every rating that each moment asks for, rated or not. */
export const ratingRows = (rows: readonly TurnRow[]): readonly RatingRow[] =>
  rows.flatMap((row) =>
    DIMENSIONS.filter((technique) => row.rates.includes(technique)).map((technique) => ({
      row,
      technique,
    })),
  );
