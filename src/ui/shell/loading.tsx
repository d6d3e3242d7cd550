import { useLayoutEffect } from 'preact/hooks';
import en from '../catalogue/en/shell.json';
import { wordsOf } from '../words.ts';
import type { BarProps } from './bar.tsx';
import { Page } from './page.tsx';

const t = wordsOf('shell', en);

const main = (): HTMLElement | null => document.getElementById('main');

/** Hook of a page that stands in for another: what comes in its place has the focus that it had. */
export function useFocusHandedOn(): void {
  useLayoutEffect(
    () => () => {
      if (document.activeElement !== main()) return;
      queueMicrotask(() => {
        if (document.activeElement === document.body) main()?.focus();
      });
    },
    [],
  );
}

/** Placeholder of a loading page, with the bar and its exit already in place and focusable. */
export function Loading({ bar }: { readonly bar?: BarProps }) {
  useFocusHandedOn();
  return (
    <Page {...(bar && { bar })} foot={false}>
      <p class="sr">{t('loading')}</p>
    </Page>
  );
}
