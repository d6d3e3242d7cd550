import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

const MIN_SCALE = 0.6; // of full size: readable from ten meters in a room where full size is readable from sixteen
const SCALE_STEP = 0.05;

/**
 * Hook: sets `--fit` on an element to the largest scale at which its content fits. Returns whether it overflows even at
 * the smallest; then it scrolls.
 */
export function useFit(ref: RefObject<HTMLElement | null>): boolean {
  const [scrolls, setScrolls] = useState(false);
  const fit = () => {
    const box = ref.current;
    if (box === null) return;
    const holds = () => box.scrollHeight <= box.clientHeight;
    let size = 1;
    box.style.setProperty('--fit', '1');
    while (!holds() && size > MIN_SCALE) {
      size = Math.max(MIN_SCALE, size - SCALE_STEP);
      box.style.setProperty('--fit', size.toFixed(2));
    }
    setScrolls(!holds());
  };
  useLayoutEffect(fit); // after every change of content
  useLayoutEffect(() => {
    void document.fonts.ready.then(fit);
    addEventListener('resize', fit);
    return () => removeEventListener('resize', fit);
  }, []);
  return scrolls;
}
