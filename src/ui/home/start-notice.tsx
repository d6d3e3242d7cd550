import en from '../catalogue/en/home.json';
import { wordsOf } from '../words.ts';

const t = wordsOf('home', en);

/** What this training is about, and what leaving does and does not do. */
export function StartNotice() {
  return (
    <section class="notice small care" aria-labelledby="before">
      <h2 id="before">{t('before')}</h2>
      <p>{t('start')}</p>
      <p>
        {t('leaving')} {t('history')}
      </p>
    </section>
  );
}
