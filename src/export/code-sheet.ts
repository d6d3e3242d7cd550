import { type CodeSheetProblem, codeProblems, type StudyPlan } from '../core/cohort/study/study.ts';
import { err, ok, type Result } from '../core/kernel/result.ts';
import { parseCsv } from './csv.ts';

const COLUMNS = ['code', 'arm', 'site', 'session'] as const;

/**
 * Reads the sheet of a study, one participant a row: code, arm, site, session. A byte-order mark in front is read over.
 * Nothing is taken from a sheet with a problem.
 */
export function readCodeSheet(
  text: string,
  plan: Pick<StudyPlan, 'arms' | 'sites'>,
): Result<StudyPlan['codes'], readonly CodeSheetProblem[]> {
  if (/[\0\uFFFD]/.test(text)) return err([{ row: 1, code: 'not-utf8' }]);
  const first = text.split(/[\r\n]/, 1)[0] ?? '';
  if (first.includes(';') && !first.includes(',')) return err([{ row: 1, code: 'semicolons' }]);
  const [head = [], ...lines] = parseCsv(text, true);
  const place = (name: string) => head.findIndex((cell) => cell.trim().toLowerCase() === name);
  const missing = COLUMNS.filter((name) => place(name) < 0);
  if (missing.length > 0) {
    return err(missing.map((cell) => ({ row: 1, code: 'no-column', cell })));
  }
  const rows = lines.flatMap((line, at) =>
    line.every((cell) => cell.trim() === '') ? [] : [{ line, row: at + 2 }],
  );
  if (rows.length === 0) return err([{ row: 1, code: 'empty' }]);
  const codes = rows.map(({ line }) => {
    const cell = (name: (typeof COLUMNS)[number]) => (line[place(name)] ?? '').trim();
    return { code: cell('code'), arm: cell('arm'), site: cell('site'), session: cell('session') };
  });
  const problems = codeProblems(codes, plan);
  return problems.length > 0
    ? err(problems.map((one) => ({ ...one, row: rows[one.row - 1]?.row ?? 1 })))
    : ok(codes);
}
