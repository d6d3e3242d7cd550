import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Whether the lines or the box for own words are shown at a moment, and where the focus goes then. */
export interface Lines {
  readonly asked: boolean | undefined; // lines or box, once it was asked for; undefined: as it comes
  readonly show: (lines: boolean) => void;
  readonly focusOn: (index: number) => boolean; // a line by its place, 0-based; shows the lines for it
}

/** What was asked for at a moment: lines or box, and what takes the focus then. */
interface Choice {
  readonly key: string;
  readonly focus: number | 'box'; // a line by its place, or the box
}

/** The choice between lines and box at one moment; `key` is another one at every moment. */
export function useLines(
  key: string,
  list: RefObject<HTMLOListElement | null>,
  box: RefObject<HTMLTextAreaElement | null>,
): Lines {
  const [choice, setChoice] = useState<Choice | undefined>(undefined);
  const lines = () => list.current?.querySelectorAll('button');
  useLayoutEffect(() => {
    if (choice?.focus === 'box') box.current?.focus();
    else if (choice !== undefined) lines()?.[choice.focus]?.focus();
  }, [choice]);
  return {
    asked: choice?.key === key ? choice.focus !== 'box' : undefined,
    show: (wanted) => setChoice({ key, focus: wanted ? 0 : 'box' }),
    focusOn: (index) => {
      const shown = lines();
      shown?.[index]?.focus();
      if (shown) return shown[index] !== undefined;
      if (box.current !== null) setChoice({ key, focus: index });
      return box.current !== null;
    },
  };
}
