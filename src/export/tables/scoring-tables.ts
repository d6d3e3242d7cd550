import type { CheckedRecord } from '../../core/cohort/checked-record.ts';
import { LEVELS } from '../../core/rubric/level.ts';
import type { EarlierRules, FigureRules, Rubric } from '../../core/rubric/rubric.ts';
import { sessionCode, versionCode } from '../code.ts';
import type { Table } from '../csv.ts';

/** One row per critical error: what caps a score. */
export const errorTable = (records: readonly CheckedRecord[]): Table => ({
  columns: ['session', 'beat', 'error', 'class', 'repaired'],
  rows: records.flatMap(({ run }) =>
    run.errors.map(({ code, class: of, beat, repaired }) => [
      sessionCode(run.session),
      beat,
      code,
      of,
      repaired ? 1 : 0,
    ]),
  ),
});

/** One row per technique: its weight, and the anchor of each level. */
export const techniqueTable = (rubric: Rubric): Table => ({
  columns: ['technique', 'name', 'weight', 'headline', ...LEVELS.map((level) => `level_${level}`)],
  rows: rubric.dimensions.map(({ id, name, weight, anchors }) => [
    id,
    name,
    weight,
    rubric.headline.includes(id) ? 1 : 0,
    ...anchors,
  ]),
});

const rulesOf = (version: string, { caps, bands }: FigureRules): Table['rows'] => [
  ...(['A', 'B'] as const).flatMap((of) => [
    [versionCode(version), `cap_${of}_open`, caps[of].open],
    [versionCode(version), `cap_${of}_repaired`, caps[of].repaired],
  ]),
  [versionCode(version), 'cap_two_A', caps.twiceA],
  ...bands.map(({ name, from }) => [versionCode(version), `band_from ${name}`, from]),
];

/** The caps and cut scores of each version of the rubric. */
export const ruleTable = (rubric: Rubric): Table => ({
  columns: ['rubric_version', 'rule', 'value'],
  rows: [
    ...rulesOf(rubric.version, rubric),
    ...(rubric.earlier ?? []).flatMap((one: EarlierRules) => rulesOf(one.version, one)),
  ],
});
