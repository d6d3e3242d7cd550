import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { BarProps } from './bar.tsx';
import type { NavLink } from './nav-link.ts';

/** What surrounds a page: its bar with *Leave now*, and the links at its foot. The shell gives it to every page. */
export interface PageSurround {
  readonly bar: BarProps;
  readonly footLinks: readonly NavLink[];
}

export const SurroundContext = createContext<PageSurround | undefined>(undefined);

/** Returns the bar and the foot of the page that is shown. */
export function useSurround(): PageSurround {
  const surround = useContext(SurroundContext);
  if (surround === undefined) throw new Error('a page is shown outside the shell');
  return surround;
}
