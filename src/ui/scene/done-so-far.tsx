import en from '../catalogue/en/scene.json';
import type { DoneRecord, ScenarioProgress } from '../home/home-props.ts';
import { Action } from '../kit/action.tsx';
import { wordsOf } from '../words.ts';

const t = wordsOf('scene', en);

/** Describes how many other runs there are. */
function runsInWords({ practice, unfinished }: ScenarioProgress): string {
  const parts = [
    practice > 0 ? [t('practiceRuns', { count: practice })] : [],
    unfinished > 0 ? [t('unfinishedRuns', { count: unfinished })] : [],
  ].flat();
  return parts.length === 0 ? t('noOther') : parts.join(', ');
}

function Figures({ record }: { readonly record: DoneRecord }) {
  const { shown, core, band, date } = record;
  return (
    <>
      <dl class="figs">
        <div>
          <dt>{t('overall')}</dt>
          <dd class={shown === undefined ? 'words' : ''}>{shown ?? t('noFigure')}</dd>
        </div>
        <div>
          <dt>{t('core')}</dt>
          <dd class={core === undefined ? 'words' : ''}>{core ?? t('noFigure')}</dd>
        </div>
      </dl>
      <p class="note quiet">
        {band ?? t('noBand')} · {date}
      </p>
    </>
  );
}

export interface DoneSoFarProps {
  readonly done: ScenarioProgress;
  readonly onDebrief: (session: string) => void;
}

/** Shows the first complete assessment, with the number of other runs. */
export function DoneSoFar({ done, onDebrief }: DoneSoFarProps) {
  const { record } = done;
  return (
    <div class="done">
      <h2>{record === undefined ? t('done') : t('recordLabel')}</h2>
      {record !== undefined && <Figures record={record} />}
      <p class="note quiet">{runsInWords(done)}</p>
      {record !== undefined && (
        <Action look="plain" words={t('debrief')} onPress={() => onDebrief(record.session)} />
      )}
    </div>
  );
}
