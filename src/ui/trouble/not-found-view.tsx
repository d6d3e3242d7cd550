import en from '../catalogue/en/not-found.json';
import { Page } from '../shell/page.tsx';
import { wordsOf } from '../words.ts';

const t = wordsOf('not-found', en);

export interface NotFoundProps {
  readonly homeHref: string;
}

/** Page for an unknown address. */
export function NotFoundView({ homeHref }: NotFoundProps) {
  return (
    <Page>
      <h1>{t('title')}</h1>
      <div class="lead stack">
        <p>{t('why')}</p>
        <p>
          <a class="btn main" href={homeHref}>
            {t('home')}
          </a>
        </p>
      </div>
    </Page>
  );
}
