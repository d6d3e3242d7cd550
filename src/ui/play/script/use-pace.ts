import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../settings.ts';
import type { SpokenPassage } from './script.ts';

/** Delay before the next line, in ms per character. */
const PER_LETTER = { instant: 0, quick: 15, calm: 35, slow: 70 } as const;

const LEAST = 400; // minimum ms per line

/** How much of a passage is visible. */
export interface TextPace {
  readonly shown: number; // lines
  readonly coming: boolean; // there is more
  readonly showAll: () => void;
}

/**
 * Hook: reveals the lines of a passage one by one, if wanted. Any key or click shows the rest. Screen readers get the
 * whole passage at once.
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
