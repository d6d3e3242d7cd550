import en from '../../catalogue/en/home.json';
import { wordsOf } from '../../words.ts';
import type { ScenarioProgress } from '../home-props.ts';

const t = wordsOf('home', en);

/** Describes how many other runs there are. */
export function runsInWords({ practice, unfinished }: ScenarioProgress): string {
  const parts = [
    practice > 0 ? [t('practiceRuns', { count: practice })] : [],
    unfinished > 0 ? [t('unfinishedRuns', { count: unfinished })] : [],
  ].flat();
  return parts.length === 0 ? t('noOther') : parts.join(', ');
}

/** Describes progress in a scenario, for the list. */
export function stateOf(done: ScenarioProgress | undefined): string {
  if (done === undefined) return t('notStarted');
  const { record, practice, unfinished } = done;
  if (record?.shown !== undefined) return t('recordIs', { shown: record.shown });
  if (record !== undefined) return t('recordUnrated');
  if (practice > 0) return t('practised');
  return unfinished > 0 ? t('begun') : t('notStarted');
}
