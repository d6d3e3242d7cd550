import { attemptsOf } from '../../../core/run/attempts.ts';
import { debrief } from '../../../core/scoring/debrief.ts';
import type { ScenarioProgress } from '../../../ui/home/home-props.ts';
import { tongue } from '../../../ui/tongue.ts';
import { dayOnly } from '../../i18n/day.ts';
import { isOpen, type StoredRun } from '../../run/stored-run.ts';
import { RUBRIC } from '../../texts/rubric.ts';

/** Summarizes a person's runs of one scenario; at least one run. */
function doneOf(runs: readonly StoredRun[]): ScenarioProgress {
  const attempts = attemptsOf(runs.map((run) => run.state));
  const counts = {
    practice: attempts.practice.length,
    unfinished: runs.filter(isOpen).length,
  };
  const run = runs.find((one) => one.state === attempts.record);
  if (run === undefined) return counts;
  const { score } = debrief(run.state, RUBRIC.now().rubric);
  const record = {
    session: run.row.id,
    shown: score.shown,
    core: score.core,
    band: score.band.name,
    date: dayOnly(run.state.lastAt),
  };
  return { ...counts, record };
}

/** Summarizes a person's own runs by scenario. */
export async function doneByScenario(
  own: readonly StoredRun[],
): Promise<ReadonlyMap<string, ScenarioProgress>> {
  await RUBRIC.in(tongue().language);
  const ids = [...new Set(own.map((run) => run.row.scenario))];
  return new Map(ids.map((id) => [id, doneOf(own.filter((run) => run.row.scenario === id))]));
}
