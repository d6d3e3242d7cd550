import { useId, useRef, useState } from 'preact/hooks';
import en from '../catalogue/en/shell.json';
import { wordsOf } from '../words.ts';
import type { NavLink } from './nav-link.ts';

const t = wordsOf('shell', en);

export interface NavProps {
  readonly links: readonly NavLink[];
}

/** Navigation between pages; a menu button on narrow screens, closed by Escape. */
export function Nav({ links }: NavProps) {
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
