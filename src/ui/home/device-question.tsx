import { useEffect, useId, useRef } from 'preact/hooks';
import en from '../catalogue/en/mode.json';
import type { DeviceUse } from '../device-use.ts';
import { wordsOf } from '../words.ts';

const t = wordsOf('mode', en);

export interface DeviceQuestionProps {
  readonly onAnswer: (use: DeviceUse) => void;
}

/** Asked once, before the first start: whether others use this device, and what that means. */
export function DeviceQuestion({ onAnswer }: DeviceQuestionProps) {
  const question = useRef<HTMLElement>(null);
  const id = useId();
  useEffect(() => question.current?.focus(), []);
  return (
    <section
      ref={question}
      class="notice small asked"
      tabIndex={-1}
      aria-labelledby={id}
      aria-describedby={`${id}-hint`}
    >
      <p class="label" id={id}>
        {t('device')}
      </p>
      <p id={`${id}-hint`}>{t('deviceHint')}</p>
      <p>{t('deviceHides')}</p>
      <div class="actions">
        <button type="button" class="btn ink" onClick={() => onAnswer('shared')}>
          {t('deviceShared')}
        </button>
        <button type="button" class="btn" onClick={() => onAnswer('own')}>
          {t('deviceOwn')}
        </button>
      </div>
    </section>
  );
}
