import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../settings.ts';
import type { SpokenPassage } from './script.ts';

/** How long a line stands before the next one appears, in ms for each of its letters. */
const PER_LETTER = { instant: 0, quick: 15, calm: 35, slow: 70 } as const;

const LEAST = 400; // ms, however short the line

/** How much of a passage can be seen so far. */
export interface TextPace {
  readonly shown: number; // lines
  readonly coming: boolean; // there is more
  readonly showAll: () => void;
}

/**
 * Lines of a passage appear one after another, where that is wished. Any key and any click shows the
 * rest. A screen reader has the whole passage from the start.
 */
export function usePace({ key, entries }: SpokenPassage, pace: Settings['pace']): TextPace {
  const [at, setAt] = useState({ key: '', shown: 0 });
  const all = entries.length;
  const first = Math.min(1, all);
  const shown = pace === 'instant' ? all : at.key === key ? Math.min(at.shown, all) : first;
  const coming = shown < all;
  const showAll = () => setAt({ key, shown: all });
  useEffect(() => {
    if (!coming) return;
    const letters = entries[shown - 1]?.text.length ?? 0;
    const wait = LEAST + letters * PER_LETTER[pace];
    const timer = setTimeout(() => setAt({ key, shown: shown + 1 }), wait);
    return () => clearTimeout(timer);
  }, [key, shown, coming, pace]);
  useEffect(() => {
    if (!coming) return;
    document.addEventListener('keydown', showAll);
    document.addEventListener('pointerdown', showAll);
    return () => {
      document.removeEventListener('keydown', showAll);
      document.removeEventListener('pointerdown', showAll);
    };
  }, [key, coming]);
  return { shown, coming, showAll };
}
