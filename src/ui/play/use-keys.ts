import { useLayoutEffect, useRef } from 'preact/hooks';
import { type KeyAct, type KeyPress, keyActOf } from './keys.ts';

const QUIET_INPUTS = ['radio', 'checkbox', 'range', 'button', 'submit'];

function isTyping(target: Element): boolean {
  if (target instanceof HTMLInputElement) return !QUIET_INPUTS.includes(target.type);
  return target.closest('textarea, select, [contenteditable]') !== null;
}

function whereOf(target: Element): KeyPress['where'] {
  if (target.matches('.passage')) return 'passage';
  if (target.matches('.remark')) return 'remark';
  return target.closest('.lines') === null ? 'elsewhere' : 'options';
}

/** Hook: listens for the scene's keys; `act` returns whether it handled one. */
export function useKeys(singleKeys: boolean, act: (act: KeyAct) => boolean): void {
  const latest = useRef(act);
  latest.current = act;
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : document.body;
      const asked = keyActOf(
        {
          key: event.key,
          repeat: event.repeat,
          modified: event.ctrlKey || event.altKey || event.metaKey,
          typing: isTyping(target),
          where: whereOf(target),
        },
        singleKeys,
      );
      if (asked !== undefined && latest.current(asked)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [singleKeys]);
}
