import type { StudyPerson } from '../../core/cohort/study/arm-change.ts';
import type { StudyPlan } from '../../core/cohort/study/study.ts';
import { isOfFew, laterWaves, type WaveRun } from '../../core/cohort/study/wave-runs.ts';
import { type Column, column, numberColumn } from './column.ts';

/** A person of a study in a later wave, without a code. */
export interface StudyRow extends StudyPerson {
  readonly wave: string;
  readonly isPrimary: boolean;
  readonly armName: string;
  readonly group: number; // of the people who trained together, from 1
}

/** Lists what the change by arm is computed from. A wave with fewer than five people in an arm is left out, as in the report. */
export function studyRows(all: readonly WaveRun[], plan: StudyPlan): readonly StudyRow[] {
  const told = laterWaves(all, plan).filter(({ people }) => !isOfFew(people));
  const clusters = [...new Set(told.flatMap(({ people }) => people.map((one) => one.cluster)))];
  return told.flatMap(({ people, wave, isPrimary }) =>
    people.map((one) => {
      const group = clusters.indexOf(one.cluster) + 1;
      return { ...one, wave, isPrimary, armName: plan.arms[one.arm] ?? '', group };
    }),
  );
}

/** Columns of the table with one row per person and later wave of a study. */
export const STUDY_COLUMNS: readonly Column<StudyRow>[] = [
  column('wave', ({ wave }) => wave),
  numberColumn('primary', ({ isPrimary }) => Number(isPrimary)),
  column('arm', ({ armName }) => armName),
  numberColumn('first_arm', ({ arm }) => Number(arm === 0)),
  column('trained_with', ({ group }) => `g-${group}`),
  numberColumn('before', ({ before }) => before),
  numberColumn('after', ({ after }) => after),
];
