import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import en from '../catalogue/en/settings.json';
import { Asked } from '../shell/asked.tsx';
import { wordsOf } from '../words.ts';

const t = wordsOf('settings', en);

export interface DeleteEverythingProps {
  readonly onDelete: () => void;
}

/** Delete all that is kept on this device, asked once. */
export function DeleteEverything({ onDelete }: DeleteEverythingProps) {
  const [asking, setAsking] = useState<boolean | undefined>(undefined); // undefined: never asked
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (asking === false) button.current?.focus();
  }, [asking]);
  if (asking === true) {
    return (
      <Asked question={t('ask')} hint={t('askHint')}>
        <div class="actions">
          <button
            type="button"
            class="btn ink"
            onClick={() => {
              setAsking(false);
              onDelete();
            }}
          >
            {t('deleteYes')}
          </button>
          <button type="button" class="btn" onClick={() => setAsking(false)}>
            {t('deleteNo')}
          </button>
        </div>
      </Asked>
    );
  }
  return (
    <div>
      <button
        ref={button}
        type="button"
        class="btn ink"
        aria-describedby={id}
        onClick={() => setAsking(true)}
      >
        {t('delete')}
      </button>
      <p class="hint" id={id}>
        {t('deleteHint')}
      </p>
    </div>
  );
}
