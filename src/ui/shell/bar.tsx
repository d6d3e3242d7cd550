import type { ComponentChildren } from 'preact';
import en from '../catalogue/en/shell.json';
import '../style/look.ts';
import { wordsOf } from '../words.ts';
import { LeaveButton, type LeaveButtonProps } from './leave-button.tsx';
import { Nav } from './nav.tsx';
import type { NavLink } from './nav-link.ts';

const t = wordsOf('shell', en);

export interface BarProps extends LeaveButtonProps {
  readonly home?: string; // address behind the product's name; absent on the home page and in play
  readonly links?: readonly NavLink[];
  readonly where?: ComponentChildren; // in play: the scenario and the moment
  readonly tools?: ComponentChildren; // in play: notebook, settings, pause
}

const toMain = (event: Event) => {
  event.preventDefault(); // the address stays; hash or not is the app's matter
  const main = document.getElementById('main');
  main?.focus();
  main?.scrollIntoView();
};

/** The bar of every page. *Leave now* comes first by Tab and stands last to the eye. */
export function Bar({ presses, onLeave, home, links, where, tools }: BarProps) {
  return (
    <header class="bar">
      <LeaveButton presses={presses} onLeave={onLeave} />
      {/* biome-ignore lint/a11y/useValidAnchor: a real link whose fragment must not reach the router */}
      <a class="skip" href="#main" onClick={toMain}>
        {t('skip')}
      </a>
      {home !== undefined && (
        <a class="mark" href={home}>
          {t('product')}
          <i aria-hidden="true" />
        </a>
      )}
      {where !== undefined && <div class="where">{where}</div>}
      {links !== undefined && links.length > 0 && <Nav links={links} />}
      {tools !== undefined && <div class="tools">{tools}</div>}
    </header>
  );
}
