import en from '../../catalogue/en/home.json';
import { wordsOf } from '../../words.ts';
import type { DoneRecord, ScenarioProgress } from '../home-props.ts';
import { runsInWords } from './done-words.ts';

const t = wordsOf('home', en);

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
      <h4>{record === undefined ? t('done') : t('recordLabel')}</h4>
      {record !== undefined && <Figures record={record} />}
      <p class="note quiet">{runsInWords(done)}</p>
      {record !== undefined && (
        <button type="button" class="btn plain" onClick={() => onDebrief(record.session)}>
          {t('debrief')}
        </button>
      )}
    </div>
  );
}
