import { lacksOwnWords } from '../../core/record/record.ts';
import { DIMENSIONS, type Dimension } from '../../core/rubric/dimension.ts';
import type { Level } from '../../core/rubric/level.ts';
import { sessionCode } from '../code.ts';
import {
  type Column,
  column,
  LEVEL_LABELS,
  MISSING,
  numberColumn,
  type ValueLabel,
} from './column.ts';
import { momentOf, type TurnRow } from './turn-table.ts';

const LABELS: readonly ValueLabel[] = [
  ...LEVEL_LABELS,
  [MISSING.notRated, 'not rated'],
  [MISSING.neverReached, 'never reached'],
];

const WORD_LABELS: readonly ValueLabel[] = [
  [0, 'chosen from the list'],
  [1, 'typed, words included'],
  [MISSING.withheld, 'typed, words withheld'],
];

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
  numberColumn('moment', ({ row }) => momentOf(row)),
  column('beat', ({ row }) => row.beat),
  column('kind', ({ row }) => row.kind),
  column('technique', ({ technique }) => technique),
  numberColumn('level_first', ({ row, technique }) => coded(row, row.first(technique)), LABELS),
  numberColumn('level_counts', ({ row, technique }) => coded(row, row.counts(technique)), LABELS),
  numberColumn(
    'level_corrected',
    ({ row, technique }) => row.corrected(technique) ?? MISSING.notRated,
    LABELS,
  ),
  numberColumn('words', ({ row }) => wordsOf(row), WORD_LABELS),
  column('simulated', ({ row }) => row.of.run.simulated),
];

/** Lists every rating that each moment asks for, rated or not. */
export const ratingRows = (rows: readonly TurnRow[]): readonly RatingRow[] =>
  rows.flatMap((row) =>
    DIMENSIONS.filter((technique) => row.rates.includes(technique)).map((technique) => ({
      row,
      technique,
    })),
  );
