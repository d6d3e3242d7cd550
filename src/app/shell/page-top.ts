import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Moves the focus and the view to the top of the page. */
export function toPageTop(): void {
  document.getElementById('main')?.focus();
  scrollTo(0, 0);
}

/** Hook: goes to the top when the page shows something else, as the button that was pressed is gone; not when it opens. */
export function usePageTop(shown: unknown): void {
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (before.current !== shown) toPageTop();
    before.current = shown;
  }, [shown]);
}

/** Hook: shows the top when a step (at first empty) changes. The focus stays, unless the button that had it is gone. */
export function useStepTop(step: string): void {
  const before = useRef(step);
  useEffect(() => {
    scrollTo(0, 0);
    const lost = document.activeElement === document.body;
    if (lost && before.current !== '' && before.current !== step)
      document.getElementById('main')?.focus({ preventScroll: true });
    before.current = step;
  }, [step]);
}
