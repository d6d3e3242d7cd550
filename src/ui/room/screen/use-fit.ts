import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

const LEAST = 0.6; // of full size: still read from ten metres in a room where full size is read from sixteen
const STEP = 0.05;

/**
 * Sets `--fit` on an element, so that what it holds stands in it at the largest size that does.
 * Whether it is still too much at the smallest: then it scrolls.
 */
export function useFit(ref: RefObject<HTMLElement | null>): boolean {
  const [scrolls, setScrolls] = useState(false);
  const fit = () => {
    const box = ref.current;
    if (box === null) return;
    const holds = () => box.scrollHeight <= box.clientHeight;
    let size = 1;
    box.style.setProperty('--fit', '1');
    while (!holds() && size > LEAST) {
      size = Math.max(LEAST, size - STEP);
      box.style.setProperty('--fit', size.toFixed(2));
    }
    setScrolls(!holds());
  };
  useLayoutEffect(fit); // after every change of what is shown
  useLayoutEffect(() => {
    void document.fonts.ready.then(fit);
    addEventListener('resize', fit);
    return () => removeEventListener('resize', fit);
  }, []);
  return scrolls;
}
