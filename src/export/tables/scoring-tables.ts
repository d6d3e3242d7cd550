import type { CheckedRecord } from '../../core/cohort/checked-record.ts';
import { LEVELS } from '../../core/rubric/level.ts';
import type { Rubric } from '../../core/rubric/rubric.ts';
import { sessionCode, versionCode } from '../code.ts';
import type { Table } from '../csv.ts';

/** One row per critical error: what caps a score. */
export const errorTable = (records: readonly CheckedRecord[]): Table => ({
  columns: ['session', 'beat', 'error', 'class', 'repaired', 'simulated'],
  rows: records.flatMap(({ run }) =>
    run.errors.map(({ code, class: of, beat, repaired }) => [
      sessionCode(run.session),
      beat,
      code,
      of,
      repaired ? 1 : 0,
      run.simulated,
    ]),
  ),
});

const versionsOf = (rubric: Rubric): readonly Rubric[] => [rubric, ...(rubric.versions ?? [])];

/** One row per technique and version of the rubric: its weight, and the anchor of each level. */
export const techniqueTable = (rubric: Rubric): Table => ({
  columns: [
    'rubric_version',
    'technique',
    'name',
    'weight',
    'headline',
    ...LEVELS.map((level) => `level_${level}`),
  ],
  rows: versionsOf(rubric).flatMap(({ version, headline, dimensions }) =>
    dimensions.map(({ id, name, weight, anchors }) => [
      versionCode(version),
      id,
      name,
      weight,
      headline.includes(id) ? 1 : 0,
      ...anchors,
    ]),
  ),
});

const rulesOf = ({ version, caps, bands, heldBelow }: Rubric): Table['rows'] => [
  ...(['A', 'B'] as const).flatMap((of) => [
    [versionCode(version), `cap_${of}_open`, caps[of].open],
    [versionCode(version), `cap_${of}_repaired`, caps[of].repaired],
  ]),
  [versionCode(version), 'cap_two_A', caps.twiceA],
  ...(heldBelow
    ? [
        [versionCode(version), 'held_below', heldBelow.headline],
        [versionCode(version), 'held_to', heldBelow.to],
      ]
    : []),
  ...bands.map(({ name, from }) => [versionCode(version), `band_from ${name}`, from]),
];

/** The caps and cut scores of each version of the rubric. */
export const ruleTable = (rubric: Rubric): Table => ({
  columns: ['rubric_version', 'rule', 'value'],
  rows: [...versionsOf(rubric).flatMap(rulesOf)],
});
