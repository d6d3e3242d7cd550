import { type CodeSheetProblem, codeProblems, type StudyPlan } from '../core/cohort/study/study.ts';
import { err, ok, type Result } from '../core/kernel/result.ts';
import { parseCsv } from './csv.ts';

/** A row of a sheet with something in it: its number, the head being 1, and its cells by column. */
export interface SheetRow {
  readonly row: number;
  readonly cell: (column: string) => string; // empty if there is no such column
  readonly has: (column: string) => boolean;
}

/** Reads the rows of a sheet that has these columns, in any order and case; what follows the name in a head may be anything. */
export function sheetRows(
  text: string,
  columns: readonly string[],
): Result<readonly SheetRow[], readonly CodeSheetProblem[]> {
  if (/[\0\uFFFD]/.test(text)) return err([{ row: 1, code: 'not-utf8' }]);
  const first = text.split(/[\r\n]/, 1)[0] ?? '';
  if (first.includes(';') && !first.includes(',')) return err([{ row: 1, code: 'semicolons' }]);
  const [head = [], ...lines] = parseCsv(text, true);
  const heads = head.map((cell) => cell.trim().toLowerCase());
  const place = (name: string) =>
    heads.findIndex((cell) => cell === name || cell.startsWith(`${name}:`));
  const has = (name: string) => place(name) >= 0;
  const missing = columns.filter((name) => !has(name));
  if (missing.length > 0) {
    return err(missing.map((cell) => ({ row: 1, code: 'no-column', cell })));
  }
  const rows = lines.flatMap((line, at): readonly SheetRow[] =>
    line.every((cell) => cell.trim() === '')
      ? []
      : [{ row: at + 2, has, cell: (name) => (line[place(name)] ?? '').trim() }],
  );
  return rows.length === 0 ? err([{ row: 1, code: 'empty' }]) : ok(rows);
}

/**
 * Reads the sheet of a study, one participant a row: code, arm, site, session, and if wanted the consent agreed to. A byte-order mark in front is read over.
 * Nothing is taken from a sheet with a problem.
 */
export function readCodeSheet(
  text: string,
  plan: Pick<StudyPlan, 'arms' | 'sites' | 'consent'>,
): Result<StudyPlan['codes'], readonly CodeSheetProblem[]> {
  const read = sheetRows(text, ['code', 'arm', 'site', 'session']);
  if (!read.ok) return read;
  const codes = read.value.map(({ cell, has }) => ({
    ...{ code: cell('code'), arm: cell('arm'), site: cell('site'), session: cell('session') },
    ...(has('agreed') && { agreed: cell('agreed') }),
  }));
  const problems = codeProblems(codes, plan);
  return problems.length > 0
    ? err(problems.map((one) => ({ ...one, row: read.value[one.row - 1]?.row ?? 1 })))
    : ok(codes);
}
