import { useRef, useState } from 'preact/hooks';
import en from '../catalogue/en/home.json';
import { Action } from '../kit/action.tsx';
import { wordsOf } from '../words.ts';

const t = wordsOf('home', en);

interface StartFreshProps {
  readonly pseudonym: string;
  readonly onStartFresh: () => void;
}

/** Shows the made-up name in use, and lets somebody else start fresh; asks once, since it deletes. */
export function StartFresh({ pseudonym, onStartFresh }: StartFreshProps) {
  const [asking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const keep = () => {
    setAsking(false);
    first.current?.focus();
  };
  return (
    <div class="person note quiet">
      <p>
        {t('as', { pseudonym })}{' '}
        <button
          ref={first}
          type="button"
          class="link"
          aria-expanded={asking}
          onClick={() => setAsking(!asking)}
        >
          {t('fresh')}
        </button>
      </p>
      {asking && (
        <div class="stack-s">
          <p>{t('fresh.asks')}</p>
          <p class="actions">
            <Action look="ink" words={t('fresh.delete')} onPress={onStartFresh} />
            <Action words={t('fresh.keep')} onPress={keep} />
          </p>
        </div>
      )}
    </div>
  );
}
