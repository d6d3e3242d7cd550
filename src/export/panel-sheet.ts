import type { BlindTurn } from '../core/agreement/sample.ts';
import { err, ok, type Result } from '../core/kernel/result.ts';
import { type Dimension, isDimension } from '../core/rubric/dimension.ts';
import { LEVELS, type Level } from '../core/rubric/level.ts';
import type { Judged } from '../core/run/event.ts';
import { sessionCode } from './code.ts';
import { makeCsv, parseCsv } from './csv.ts';

const COLUMNS = [
  'session',
  'beat',
  'technique',
  'before',
  'response',
  'rater',
  'level',
  'note',
] as const;
type ColumnName = (typeof COLUMNS)[number];
const REQUIRED_COLUMNS = ['session', 'beat', 'technique', 'rater', 'level'] as const;

/** A colleague's rating, read from a sheet. */
export interface SheetRating {
  readonly row: number; // row number in the sheet; the header is row 1
  readonly session: string;
  readonly judged: Judged;
}

/** Why a sheet or a row cannot be read. */
export type SheetProblem =
  | { readonly code: 'no-columns'; readonly columns: readonly string[] } // the missing ones
  | { readonly code: 'no-technique'; readonly found: string }
  | { readonly code: 'no-level'; readonly found: string }
  | { readonly code: 'no-rater' };

/** A row that was not read, with the reason. */
export interface LeftRow {
  readonly row: number;
  readonly problem: SheetProblem;
}

const spoken = ({ lines, names }: BlindTurn): string =>
  lines
    .map(({ who, text }) => (who === undefined ? text : `${names[who] ?? who}: ${text}`))
    .join('\n');

/** Makes a sheet for colleagues to rate: one row per response and technique, without levels. */
export const panelSheet = (turns: readonly BlindTurn[]): string =>
  makeCsv({
    columns: COLUMNS,
    rows: turns.flatMap((turn) =>
      turn.rates.map((dimension) => [
        sessionCode(turn.session),
        turn.beat,
        dimension,
        spoken(turn),
        turn.said,
        '',
        '',
        '',
      ]),
    ),
  });

const levelOf = (text: string): Level | undefined => {
  const trimmed = text.trim();
  return LEVELS.find((level) => String(level) === trimmed);
};

function ratingOf(row: number, cells: { readonly [C in ColumnName]: string }) {
  const { session, beat, technique, level: given, note } = cells;
  const rater = cells.rater.trim();
  const dimension: Dimension | undefined = isDimension(technique) ? technique : undefined;
  const level = levelOf(given);
  const left = (problem: SheetProblem): Result<SheetRating, LeftRow> => err({ row, problem });
  if (dimension === undefined) return left({ code: 'no-technique', found: technique });
  if (level === undefined) return left({ code: 'no-level', found: given.trim() });
  if (rater === '') return left({ code: 'no-rater' });
  const judged: Judged = {
    type: 'judged',
    as: 'rating',
    rater,
    beat,
    dimension,
    level,
    ...(note.trim() !== '' && { note: note.trim() }),
  };
  return ok({ row, session: session.replace(/^s-/, ''), judged });
}

/**
 * Reads the ratings of a returned sheet. Columns may be in any order, and extra columns are ignored. Rows without a
 * level are skipped, not refused.
 */
export function readPanelSheet(
  text: string,
): Result<
  { readonly ratings: readonly SheetRating[]; readonly left: readonly LeftRow[] },
  SheetProblem
> {
  const [head = [], ...rows] = parseCsv(text);
  const place = (name: ColumnName) => head.findIndex((cell) => cell.trim().toLowerCase() === name);
  const missing = REQUIRED_COLUMNS.filter((name) => place(name) < 0);
  if (missing.length > 0) return err({ code: 'no-columns', columns: missing });
  const ratings: SheetRating[] = [];
  const left: LeftRow[] = [];
  for (const [at, row] of rows.entries()) {
    const cell = (name: ColumnName): string => row[place(name)] ?? '';
    if (cell('level').trim() === '') continue;
    const read = ratingOf(at + 2, {
      session: cell('session').trim(),
      beat: cell('beat').trim(),
      technique: cell('technique').trim(),
      before: '',
      response: '',
      rater: cell('rater'),
      level: cell('level'),
      note: cell('note'),
    });
    if (read.ok) ratings.push(read.value);
    else left.push(read.error);
  }
  return ok({ ratings, left });
}
