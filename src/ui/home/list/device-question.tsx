import en from '../../catalogue/en/mode.json';
import type { DeviceUse } from '../../device-use.ts';
import { Asked } from '../../shell/asked.tsx';
import { wordsOf } from '../../words.ts';

const t = wordsOf('mode', en);

export interface DeviceQuestionProps {
  readonly onAnswer: (use: DeviceUse) => void;
}

/** Asked once, before the first start: whether others use this device, and what that means. */
export function DeviceQuestion({ onAnswer }: DeviceQuestionProps) {
  return (
    <Asked question={t('device')} hint={t('deviceHint')}>
      <p>{t('deviceHides')}</p>
      <div class="actions">
        <button type="button" class="btn ink" onClick={() => onAnswer('shared')}>
          {t('deviceShared')}
        </button>
        <button type="button" class="btn" onClick={() => onAnswer('own')}>
          {t('deviceOwn')}
        </button>
      </div>
    </Asked>
  );
}
