import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Line } from '../../core/scenario/line.ts';
import en from '../catalogue/en/first-steps.json';
import type { BarProps } from '../shell/bar.tsx';
import type { NavLink } from '../shell/nav-link.ts';
import { Page } from '../shell/page.tsx';
import { wordsOf } from '../words.ts';

const t = wordsOf('first-steps', en);

export interface FirstStepsEndProps {
  readonly bar: BarProps;
  readonly footLinks?: readonly NavLink[];
  readonly lines: readonly Pick<Line, 'text'>[]; // the ending; empty if it was skipped
  readonly summary: readonly string[]; // the summary if it was skipped
  readonly homeHref: string;
  readonly onAgain: () => void;
}

/** End of the introduction: leads to the scenarios. */
export function FirstStepsEnd(props: FirstStepsEndProps) {
  const { bar, footLinks = [], lines, summary, homeHref, onAgain } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <Page bar={bar} footLinks={footLinks}>
      <p class="kicker quiet small">{t('title')}</p>
      <h1 tabIndex={-1} ref={heading}>
        {t(summary.length > 0 ? 'summary' : 'over')}
      </h1>
      <div class="prose stack">
        {[...lines.map(({ text }) => text), ...summary].map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p>{t('next')}</p>
      </div>
      <p class="actions next">
        <a class="btn main" href={homeHref}>
          {t('scenarios')}
        </a>
        <button type="button" class="btn plain" onClick={onAgain}>
          {t('again')}
        </button>
      </p>
    </Page>
  );
}
