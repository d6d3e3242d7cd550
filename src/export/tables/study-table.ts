import { SMALLEST_GROUP } from '../../core/cohort/small-cells.ts';
import type { StudyPerson } from '../../core/cohort/study/arm-change.ts';
import type { StudyPlan } from '../../core/cohort/study/study.ts';
import { studyPeople, type WaveRun } from '../../core/cohort/study/wave-runs.ts';
import { makeCsv } from '../csv.ts';

const COLUMNS = ['wave', 'primary', 'arm', 'first_arm', 'trained_with', 'before', 'after'] as const;

const isTold = (people: readonly StudyPerson[]): boolean =>
  ([0, 1] as const).every(
    (arm) => people.filter((one) => one.arm === arm).length >= SMALLEST_GROUP,
  );

/**
 * Writes what the change by arm is computed from: a row for each person in each later wave, in points, without a code.
 * A wave with fewer than five people in an arm is left out, as in the report.
 */
export function studyTable(all: readonly WaveRun[], plan: StudyPlan): string {
  const clusters: string[] = [];
  const numberOf = (cluster: string): string => {
    if (!clusters.includes(cluster)) clusters.push(cluster);
    return `g-${clusters.indexOf(cluster) + 1}`;
  };
  const rows = plan.waves.slice(1).flatMap(({ name }, at) => {
    const people = studyPeople(all, plan, at + 1);
    if (!isTold(people)) return [];
    const primary = name === plan.primary.wave ? 1 : 0;
    return people.map(({ arm, cluster, before, after }) => [
      ...[name, primary, plan.arms[arm], arm === 0 ? 1 : 0, numberOf(cluster), before, after],
    ]);
  });
  return makeCsv({ columns: COLUMNS, rows });
}
