import { useLayoutEffect } from 'preact/hooks';
import en from '../catalogue/en/shell.json';
import { wordsOf } from '../words.ts';
import type { BarProps } from './bar.tsx';
import { Page } from './page.tsx';

const t = wordsOf('shell', en);

const main = (): HTMLElement | null => document.getElementById('main');

/** A page that is on its way: the bar with the way out is there already, and keeps the focus for it. */
export function Loading({ bar }: { readonly bar: BarProps }) {
  useLayoutEffect(
    () => () => {
      if (document.activeElement !== main()) return;
      queueMicrotask(() => {
        if (document.activeElement === document.body) main()?.focus();
      });
    },
    [],
  );
  return (
    <Page bar={bar} foot={false}>
      <p class="sr">{t('loading')}</p>
    </Page>
  );
}
