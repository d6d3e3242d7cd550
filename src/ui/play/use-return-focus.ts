import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Focus an element when it comes, and give the focus back to where it was when it goes. */
export function useReturnFocus(target: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const before = document.activeElement;
    target.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) {
        before.focus({ preventScroll: true });
      }
    };
  }, [target]);
}
