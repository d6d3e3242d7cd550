import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import en from '../catalogue/en/settings.json';
import { wordsOf } from '../words.ts';

const t = wordsOf('settings', en);

export interface DeleteEverythingProps {
  readonly onDelete: () => void;
}

/** Delete all that is kept on this device, asked once. */
export function DeleteEverything({ onDelete }: DeleteEverythingProps) {
  const [asking, setAsking] = useState<boolean | undefined>(undefined); // undefined: never asked
  const question = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (asking === true) question.current?.focus();
    if (asking === false) button.current?.focus();
  }, [asking]);
  if (asking === true) {
    return (
      <section
        ref={question}
        class="notice small asked"
        tabIndex={-1}
        aria-labelledby={id}
        aria-describedby={`${id}-hint`}
      >
        <p class="label" id={id}>
          {t('ask')}
        </p>
        <p id={`${id}-hint`}>{t('askHint')}</p>
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
      </section>
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
