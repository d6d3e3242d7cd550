import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Whether the lines or the box for own words are shown at a moment, and where the focus goes then. */
export interface Lines {
  readonly asked: boolean | undefined; // lines or box, once it was asked for; undefined: as it comes
  readonly show: (lines: boolean) => void;
  readonly focusOn: (index: number) => boolean; // a line by its place, 0-based; shows the lines for it
}

type Wanted = number | 'box' | undefined;

/** The choice between lines and box at one moment; `key` is another one at every moment. */
export function useLines(
  key: string,
  list: RefObject<HTMLOListElement | null>,
  box: RefObject<HTMLTextAreaElement | null>,
): Lines {
  const [choice, setChoice] = useState({ key, lines: false, made: false });
  const wanted = useRef<Wanted>(undefined);
  const made = choice.made && choice.key === key;
  useLayoutEffect(() => {
    const target =
      typeof wanted.current === 'number'
        ? list.current?.querySelectorAll('button')[wanted.current]
        : wanted.current && box.current;
    wanted.current = undefined;
    if (target) target.focus();
  }, [choice]);
  const show = (lines: boolean) => {
    wanted.current = lines ? 0 : 'box';
    setChoice({ key, lines, made: true });
  };
  return {
    asked: made ? choice.lines : undefined,
    show,
    focusOn: (index) => {
      const buttons = list.current?.querySelectorAll('button');
      if (buttons) {
        buttons[index]?.focus();
        return buttons[index] !== undefined;
      }
      if (box.current === null) return false;
      show(true);
      wanted.current = index;
      return true;
    },
  };
}
