import type { ComponentChildren } from 'preact';
import { Bar, type BarProps } from './bar.tsx';
import { Foot } from './foot.tsx';
import type { NavLink } from './nav-link.ts';

export interface PageProps {
  readonly bar: BarProps;
  readonly footLinks?: readonly NavLink[];
  readonly className?: string; // of main; "page" unless a view brings its own layout
  readonly foot?: boolean;
  readonly children: ComponentChildren;
}

/** A page: the bar, the one main part, the disclaimers. */
export function Page({
  bar,
  footLinks = [],
  className = 'page',
  foot = true,
  children,
}: PageProps) {
  return (
    <>
      <Bar {...bar} />
      <main id="main" tabIndex={-1} class={className}>
        {children}
      </main>
      {foot && <Foot links={footLinks} />}
    </>
  );
}
