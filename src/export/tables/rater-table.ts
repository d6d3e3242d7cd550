import type { Judged } from '../../core/run/event.ts';
import { sessionCode } from '../code.ts';
import type { CodedRecord } from '../person-codes.ts';
import { type Column, column, LEVEL_LABELS, numberColumn } from './column.ts';

/** A level that a rater gave a first response. */
export interface RaterRow {
  readonly session: string;
  readonly judged: Judged;
  readonly rater: string;
}

/** Lists every level of every rater, also those that were given again; raters are numbered unless `names`. */
export function raterRows(records: readonly CodedRecord[], names: boolean): readonly RaterRow[] {
  const all = records.flatMap(({ state, run: { session } }) =>
    state.judged.map((judged) => ({ session, judged })),
  );
  const known = [...new Set(all.map(({ judged }) => judged.rater))].sort();
  return all.map((one) => {
    const { rater } = one.judged;
    return { ...one, rater: names ? rater : `r-${known.indexOf(rater) + 1}` };
  });
}

/** Columns of the table with one row per level that a rater gave. */
export const RATER_COLUMNS: readonly Column<RaterRow>[] = [
  column('session', ({ session }) => sessionCode(session)),
  column('beat', ({ judged }) => judged.beat),
  column('technique', ({ judged }) => judged.dimension),
  column('rater', ({ rater }) => rater),
  column('judged_as', ({ judged }) => judged.as),
  numberColumn('level', ({ judged }) => judged.level, LEVEL_LABELS),
];
