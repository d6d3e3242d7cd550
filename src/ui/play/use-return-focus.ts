import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const isLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/**
 * Focus an element when it comes, and give the focus back when it goes, unless it has moved on.
 * Where the focus was is noted while the component is drawn for the first time: what it opens, or a
 * page that becomes inert, has not taken the focus yet. It is given back once `inert` is over.
 */
export function useReturnFocus(target: RefObject<HTMLElement | null>): void {
  const before = useRef<Element | null | undefined>(undefined);
  if (before.current === undefined) before.current = document.activeElement;
  useLayoutEffect(() => {
    target.current?.focus({ preventScroll: true });
    return () =>
      queueMicrotask(() => {
        const element = before.current;
        if (isLost() && element instanceof HTMLElement) element.focus({ preventScroll: true });
      });
  }, [target]);
}
