import { useEffect, useRef, useState } from 'preact/hooks';
import { steadyPress } from './steady-press.ts';

interface MainButtonProps {
  readonly meaning: string; // changes when a press would do something else
  readonly label: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

const KEYS = ['PageDown', 'ArrowRight']; // what a clicker sends

/** Tells whether a key pressed there is free for the main button: nothing else has the focus. */
const isFree = (target: EventTarget | null, button: HTMLElement | null): boolean =>
  target === document.body || target === button || (target as Element | null)?.id === 'main';

/**
 * The main button, also pressed by a clicker. Its action changes with every step, so it ignores presses right after a
 * change.
 */
export function MainButton({ meaning, label, disabled = false, onPress }: MainButtonProps) {
  const press = useRef(steadyPress(() => performance.now())).current;
  const button = useRef<HTMLButtonElement>(null);
  press.means(meaning);
  const [waits, setWaits] = useState(0); // presses that were ignored
  const [, settled] = useState(0);
  const rest = press.rest();
  useEffect(() => {
    if (rest === 0) return undefined;
    const timer = setTimeout(() => settled((times) => times + 1), rest);
    return () => clearTimeout(timer);
  }, [meaning, waits, rest]);
  useEffect(() => {
    const byKey = (event: KeyboardEvent) => {
      if (!KEYS.includes(event.key) || event.repeat || !isFree(event.target, button.current))
        return;
      event.preventDefault();
      button.current?.click();
    };
    document.addEventListener('keydown', byKey);
    return () => document.removeEventListener('keydown', byKey);
  }, []);
  return (
    <button
      ref={button}
      class="btn main big wide"
      type="button"
      disabled={disabled}
      aria-disabled={rest > 0}
      onPointerDown={press.begin}
      onKeyDown={press.begin}
      onClick={() => (press.counts() ? onPress() : setWaits(waits + 1))}
    >
      {label}
    </button>
  );
}
