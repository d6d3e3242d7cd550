import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import en from '../catalogue/en/shell.json';
import { wordsOf } from '../words.ts';
import { LeaveButton, type LeaveButtonProps } from './leave-button.tsx';
import type { NavLink } from './nav-link.ts';
import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import '@fontsource-variable/atkinson-hyperlegible-next/wght-italic.css';
import '../style/base.css';

/** Navigation between pages; a menu button on narrow screens, closed by Escape. */
function Nav({ links }: { readonly links: readonly NavLink[] }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    button.current?.focus();
  };
  return (
    <nav aria-label={t('nav')} onKeyDown={onKeyDown}>
      <button
        ref={button}
        class="tool menu"
        type="button"
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        {t('menu')}
      </button>
      <ul id={list}>
        {links.map(({ href, label, current }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={current ? 'page' : undefined}
              onClick={() => setOpen(false)}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const t = wordsOf('shell', en);

export interface BarProps extends LeaveButtonProps {
  readonly draft?: string; // says that the scene is a draft, on every page of its package
  readonly home?: string; // URL of the product name's link; absent in play
  readonly links?: readonly NavLink[];
  readonly where?: ComponentChildren; // in play: scenario and beat
  readonly tools?: ComponentChildren; // in play: notebook, settings, pause
}

const toMain = (event: Event) => {
  event.preventDefault(); // leave the URL unchanged; the router must not see this fragment
  const main = document.getElementById('main');
  main?.focus();
  main?.scrollIntoView();
};

/** The bar of every page. *Leave now* is first in Tab order and last visually. */
export function Bar({ presses, onLeave, draft, home, links, where, tools }: BarProps) {
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
      {draft !== undefined && <p class="draft">{draft}</p>}
      {where !== undefined && <div class="where">{where}</div>}
      {links !== undefined && links.length > 0 && <Nav links={links} />}
      {tools !== undefined && <div class="tools">{tools}</div>}
    </header>
  );
}
