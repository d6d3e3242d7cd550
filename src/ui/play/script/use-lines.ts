import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Whether options or the reply box are shown, and where the focus goes. */
export interface Lines {
  readonly asked: boolean | undefined; // undefined: the default
  readonly show: (lines: boolean) => void;
  readonly focusOn: (index: number) => boolean; // focuses an option by index from 0, showing the options if needed
}

/** What was requested for a beat, and the focus target. */
interface Choice {
  readonly key: string;
  readonly focus: number | 'box'; // a line by its place, or the box
}

/** Hook: switches between options and reply box; `key` identifies the beat. */
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
