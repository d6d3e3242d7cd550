import type { ComponentChildren } from 'preact';
import en from '../catalogue/en/shell.json';
import { wordsOf } from '../words.ts';
import { Bar, type BarProps } from './bar.tsx';
import type { NavLink } from './nav-link.ts';
import { useSurround } from './surround.ts';

const t = wordsOf('shell', en);

/** The disclaimers of the content guide, section 15, verbatim. */
function Foot({ links = [] }: { readonly links?: readonly NavLink[] }) {
  return (
    <footer class="foot">
      <div class="page">
        <div class="stack-s">
          <p>{t('training')}</p>
          <p>{t('screening')}</p>
          <p>{t('laws')}</p>
        </div>
        <div class="stack-s">
          <p>{t('invented')}</p>
          <p>{t('figures')}</p>
          <p>{t('deck')}</p>
          {links.length > 0 && (
            <ul aria-label={t('links')}>
              {links.map(({ href, label }) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </footer>
  );
}

export interface PageFrameProps {
  readonly bar?: BarProps; // of a page that fills it by itself, such as play
  readonly className?: string; // of main; "page" by default
  readonly foot?: boolean;
  readonly children: ComponentChildren;
}

/** Page layout: bar, main content, disclaimers. */
export function Page({ bar, className = 'page', foot = true, children }: PageFrameProps) {
  const surround = useSurround();
  return (
    <>
      <Bar {...(bar ?? surround.bar)} />
      <main id="main" tabIndex={-1} class={className}>
        {children}
      </main>
      {foot && <Foot links={surround.footLinks} />}
    </>
  );
}
