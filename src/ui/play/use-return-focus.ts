import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const isLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/**
 * Hook: focuses an element on mount and restores the previous focus on unmount, unless it has moved. The previous focus
 * is read during the first render, before anything opened or made inert could change it, and restored once `inert` has
 * ended.
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
