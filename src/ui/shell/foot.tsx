import en from '../catalogue/en/shell.json';
import { wordsOf } from '../words.ts';
import type { NavLink } from './nav-link.ts';

const t = wordsOf('shell', en);

export interface FootProps {
  readonly links?: readonly NavLink[];
}

/** The disclaimers of the content guide, section 15, word for word. */
export function Foot({ links = [] }: FootProps) {
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
