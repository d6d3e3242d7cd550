import en from '../catalogue/en/not-found.json';
import type { BarProps } from '../shell/bar.tsx';
import type { NavLink } from '../shell/nav-link.ts';
import { Page } from '../shell/page.tsx';
import { wordsOf } from '../words.ts';

const t = wordsOf('not-found', en);

export interface NotFoundProps {
  readonly bar: BarProps;
  readonly footLinks?: readonly NavLink[];
  readonly homeHref: string;
}

/** Page for an unknown address. */
export function NotFoundView({ bar, footLinks = [], homeHref }: NotFoundProps) {
  return (
    <Page bar={bar} footLinks={footLinks}>
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
