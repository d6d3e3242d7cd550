import type { BlindTurn } from '../core/agreement/sample.ts';
import { checksumOf } from '../core/kernel/checksum.ts';
import { err, ok, type Result } from '../core/kernel/result.ts';
import { DIMENSIONS, type Dimension, isDimension } from '../core/rubric/dimension.ts';
import { LEVELS, type Level } from '../core/rubric/level.ts';
import { type Rubric, ruleOf } from '../core/rubric/rubric.ts';
import type { Judged } from '../core/run/event.ts';
import { makeCsv, parseCsv } from './csv.ts';

/** The response a row of a sheet is about. */
export interface RatedPlace {
  readonly session: string;
  readonly beat: string;
  readonly dimension: Dimension;
}

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
  | { readonly code: 'no-rater' }
  | { readonly code: 'no-row'; readonly found: string };

/** A row that was not read, with the reason. */
export interface LeftRow {
  readonly row: number;
  readonly problem: SheetProblem;
}

/**
 * Returns the code of a row: made from run, moment and technique, so that the sheet holds no id of a run and raters
 * cannot tell which rows belong together.
 */
export const rowCode = ({ session, beat, dimension }: RatedPlace): string =>
  `r-${checksumOf(`${session} ${beat}`).slice(0, 12)}-${DIMENSIONS.indexOf(dimension) + 1}`;

const spoken = ({ lines, names }: BlindTurn): string =>
  lines
    .map(({ who, text }) => (who === undefined ? text : `${names[who] ?? who}: ${text}`))
    .join('\n');

/** Makes a sheet for colleagues to rate: one row per response and technique, with the anchors and without levels. */
export function panelSheet(turns: readonly BlindTurn[], rubric: Rubric): string {
  const nameOf = (level: Level) => rubric.levels.find((one) => one.level === level)?.name ?? '';
  return makeCsv({
    columns: [
      ...['row', 'technique', 'definition', 'before', 'response'],
      ...['rater', 'level', 'note'],
      ...LEVELS.map((level) => `${level} ${nameOf(level)}`),
    ],
    rows: turns.flatMap((turn) =>
      turn.rates.map((dimension) => {
        const { name, definition, anchors } = ruleOf(rubric, dimension);
        const code = rowCode({ session: turn.session, beat: turn.beat, dimension });
        return [code, name, definition, spoken(turn), turn.said, '', '', '', ...anchors];
      }),
    ),
  });
}

/** Reads the level words of a sheet from its own head: `2 Sound` stands for both 2 and Sound, in any language. */
function levelWords(head: readonly string[]): ReadonlyMap<string, Level> {
  const words = new Map<string, Level>();
  for (const cell of head) {
    const [, figure, word] = /^([0-3]) (.+)$/.exec(cell.trim()) ?? [];
    const level = LEVELS.find((one) => String(one) === figure);
    if (level === undefined || word === undefined) continue;
    words.set(word.toLowerCase(), level);
    words.set(`${level} ${word.toLowerCase()}`, level);
  }
  for (const level of LEVELS) words.set(String(level), level);
  return words;
}

/** Finds the response with a row's code among the records of a report. */
export type FindPlace = (code: string) => RatedPlace | undefined;

type Cells = (name: string) => string;

/** Reads which response a row is about: by its code or, in sheets of earlier versions, by run, moment and technique. */
function placeOf(cell: Cells, find: FindPlace): Result<RatedPlace, SheetProblem> {
  const code = cell('row');
  if (code !== '') {
    const place = find(code);
    return place === undefined ? err({ code: 'no-row', found: code }) : ok(place);
  }
  const technique = cell('technique');
  if (!isDimension(technique)) return err({ code: 'no-technique', found: technique });
  const session = cell('session').replace(/^s-/, '');
  return ok({ session, beat: cell('beat'), dimension: technique });
}

function ratingOf(
  row: number,
  cell: Cells,
  words: ReadonlyMap<string, Level>,
  find: FindPlace,
): Result<SheetRating, LeftRow> {
  const left = (problem: SheetProblem) => err({ row, problem });
  const place = placeOf(cell, find);
  if (!place.ok) return left(place.error);
  const given = cell('level');
  const level = words.get(given.toLowerCase());
  if (level === undefined) return left({ code: 'no-level', found: given });
  const rater = cell('rater');
  if (rater === '') return left({ code: 'no-rater' });
  const { session, beat, dimension } = place.value;
  const note = cell('note');
  const judged = { type: 'judged', as: 'rating', rater, beat, dimension, level } as const;
  return ok({ row, session, judged: { ...judged, ...(note !== '' && { note }) } });
}

const NEEDED = ['technique', 'rater', 'level'] as const;
const OLD_NEEDED = ['session', 'beat'] as const; // in sheets without a column of row codes

/**
 * Reads the ratings of a returned sheet. Columns may be in any order, and extra columns are ignored. A level may be a
 * figure, its word, or both. Rows without a level are skipped, not refused.
 */
export function readPanelSheet(
  text: string,
  find: FindPlace,
): Result<
  { readonly ratings: readonly SheetRating[]; readonly left: readonly LeftRow[] },
  SheetProblem
> {
  const [head = [], ...rows] = parseCsv(text);
  const place = (name: string) => head.findIndex((cell) => cell.trim().toLowerCase() === name);
  const needed = place('row') < 0 ? [...OLD_NEEDED, ...NEEDED] : NEEDED;
  const missing = needed.filter((name) => place(name) < 0);
  if (missing.length > 0) return err({ code: 'no-columns', columns: missing });
  const words = levelWords(head);
  const ratings: SheetRating[] = [];
  const left: LeftRow[] = [];
  for (const [at, row] of rows.entries()) {
    const cell: Cells = (name) => (row[place(name)] ?? '').trim();
    if (cell('level') === '') continue;
    const read = ratingOf(at + 2, cell, words, find);
    if (read.ok) ratings.push(read.value);
    else left.push(read.error);
  }
  return ok({ ratings, left });
}
