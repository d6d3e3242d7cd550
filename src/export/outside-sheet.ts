import type { BlindTurn } from '../core/agreement/sample.ts';
import {
  type OutsidePaper,
  PAPER_ITEMS,
  PAPERS,
  type PaperItem,
  type PaperKind,
  paperItem,
  studyFilms,
} from '../core/cohort/study/outside-paper.ts';
import type { CodeSheetProblem, PaperProblem, StudyPlan } from '../core/cohort/study/study.ts';
import { err, ok, type Result } from '../core/kernel/result.ts';
import { DIMENSIONS } from '../core/rubric/dimension.ts';
import { type Rubric, ruleOf } from '../core/rubric/rubric.ts';
import { type SheetRow, sheetRows } from './code-sheet.ts';
import { makeCsv } from './csv.ts';
import { panelSheet, rowCode } from './panel-sheet.ts';
import type { TextFile } from './tables/tables.ts';

interface NumberedItem {
  readonly item: PaperItem;
  readonly at: number;
  readonly name: string;
}

const itemsOf = (kind: PaperKind): readonly NumberedItem[] =>
  PAPERS[kind].items.flatMap((item) =>
    Array.from({ length: PAPER_ITEMS[item].count }, (_, at) => ({
      ...{ item, at, name: paperItem(item, at) },
    })),
  );

/** Says in the head of a column what it is for: the technique of an item, in words. */
const headOf = ({ item, at, name }: NumberedItem, rubric: Rubric): string => {
  const dimension = item === 'say' ? undefined : DIMENSIONS[at];
  return dimension === undefined ? name : `${name}: ${ruleOf(rubric, dimension).name}`;
};

function emptySheet(kind: PaperKind, rows: readonly (readonly string[])[], rubric: Rubric): string {
  const columns = [...PAPERS[kind].heads, ...itemsOf(kind).map((one) => headOf(one, rubric))];
  return makeCsv({ columns, rows: rows.map((row) => columns.map((_, at) => row[at] ?? '')) });
}

/**
 * Makes the sheets of a study to be filled in: films and own words for raters, who see neither code, arm nor wave; the key
 * to the films, which they do not get; and what is typed from paper.
 */
export function outsideSheets(
  plan: StudyPlan,
  turns: readonly BlindTurn[],
  rubric: Rubric,
): readonly TextFile[] {
  const films = studyFilms(plan);
  const order = ({ session, beat }: BlindTurn) =>
    rowCode({ session, beat, dimension: DIMENSIONS[0] });
  const own = turns.filter(({ typed }) => typed);
  const mixed = own.toSorted((one, other) => (order(one) < order(other) ? -1 : 1));
  const [numbers, codes] = [films.map(({ film }) => [film]), plan.codes.map(({ code }) => [code])];
  const waves = plan.codes.flatMap(({ code }) => plan.waves.map(({ name }) => [code, name]));
  return [
    { name: 'films-for-raters.csv', text: emptySheet('films', numbers, rubric) },
    {
      name: 'key-to-films.csv',
      text: makeCsv({
        columns: ['film', 'code', 'wave'],
        rows: films.map(({ film, code, wave }) => [film, code, wave]),
      }),
    },
    { name: 'own-words-for-raters.csv', text: panelSheet(mixed, rubric) },
    { name: 'questionnaires.csv', text: emptySheet('questionnaires', waves, rubric) },
    { name: 'checklists.csv', text: emptySheet('checklists', codes, rubric) },
  ];
}

/** Tells which papers a sheet is about by its head; undefined for none of them. */
export function paperKindOf(text: string): PaperKind | undefined {
  const head = text.split(/[\r\n]/, 1)[0]?.toLowerCase() ?? '';
  return (Object.keys(PAPERS) as PaperKind[]).find((kind) =>
    head.includes(paperItem(PAPERS[kind].items[0], 0)),
  );
}

/** Finds what is wrong with the figures of a row, or with whom it is about. */
function rowProblem(
  { row, cell }: SheetRow,
  { kind, code, wave, rater }: Omit<OutsidePaper, 'marks'>,
  filled: readonly NumberedItem[],
  { codes, waves }: StudyPlan,
): PaperProblem | undefined {
  const wrong = filled.find(({ item, name }) => {
    const { low, high } = PAPER_ITEMS[item];
    const figure = Number(cell(name));
    return !/^\d$/.test(cell(name)) || figure < low || figure > high;
  });
  if (wrong) return { row, code: 'off-scale', cell: `${wrong.name}: ${cell(wrong.name)}` };
  if (kind === 'films' && code === '') return { row, code: 'no-film', cell: cell('film') };
  if (!codes.some((one) => one.code === code)) return { row, code: 'no-such-code', cell: code };
  if (!waves.some(({ name }) => name === wave)) return { row, code: 'no-such-wave', cell: wave };
  if (kind !== 'questionnaires' && rater === '') return { row, code: 'no-rater', cell: '' };
  return undefined;
}

/** Reads what was typed from papers of one kind. Rows without a figure are left out; nothing is taken from a sheet with a problem. */
export function readOutsideSheet(
  text: string,
  kind: PaperKind,
  plan: StudyPlan,
): Result<readonly OutsidePaper[], readonly (CodeSheetProblem | PaperProblem)[]> {
  const items = itemsOf(kind);
  const { heads } = PAPERS[kind];
  const read = sheetRows(text, [...heads, ...items.map(({ name }) => name)]);
  if (!read.ok) return read;
  const films = new Map(studyFilms(plan).map((one) => [one.film, one]));
  const whom = (cell: SheetRow['cell']): Omit<OutsidePaper, 'marks'> => {
    if (kind === 'films') {
      const { code = '', wave = '' } = films.get(cell('film')) ?? {};
      return { kind, code, wave, rater: cell('rater') };
    }
    if (kind === 'checklists')
      return { kind, code: cell('code'), wave: plan.primary.wave, rater: cell('rater') };
    return { kind, code: cell('code'), wave: cell('wave'), rater: '' };
  };
  const seen = new Set<string>();
  const papers: OutsidePaper[] = [];
  const problems: PaperProblem[] = [];
  for (const one of read.value) {
    const { row, cell } = one;
    const filled = items.filter(({ name }) => cell(name) !== '');
    if (filled.length === 0) continue;
    const paper = whom(cell);
    const problem = rowProblem(one, paper, filled, plan);
    const key = JSON.stringify(paper);
    if (problem) problems.push(problem);
    else if (seen.has(key)) problems.push({ row, code: 'twice', cell: heads.map(cell).join(', ') });
    seen.add(key);
    const marks = filled.map(({ name }) => [name, Number(cell(name))] as const);
    papers.push({ ...paper, marks: Object.fromEntries(marks) });
  }
  return problems.length > 0 ? err(problems) : ok(papers);
}
