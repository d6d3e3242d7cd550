import { useEffect, useState } from 'preact/hooks';
import { stopsOf } from '../../../core/scenario/line/stop.ts';
import type { Settings } from '../../settings.ts';
import type { Drafts } from '../reply/drafts.ts';
import type { SpokenPassage } from './script.ts';

/** Delay before the next line where lines come by themselves, in ms per character. */
const PER_LETTER = { quick: 15, calm: 35, slow: 70 } as const;

const LEAST = 400; // minimum ms per line

/** Draft key of the place within a passage. It is no fact of the run, but a reload finds it again. */
const PLACE = 'lines';

/** How much of a passage is visible. */
export interface Tempo {
  readonly shown: number; // entries of the passage
  readonly from: number; // the entries from here on came last
  readonly line: string; // unique per line that came last
  readonly stop: string; // the same, and once more when what follows comes
  readonly coming: boolean; // there are more lines
  readonly after: boolean; // what follows the passage is visible: the choices, or the remark
  readonly next: () => void;
  readonly skip: () => void; // shows everything
}

interface TempoSetup {
  readonly passage: SpokenPassage;
  readonly known: boolean; // the lines were read before: all are visible
  readonly alone: boolean; // what follows waits for one more press
  readonly pace: Settings['pace'];
  readonly drafts: Drafts;
}

const placeOf = (key: string, at: number): string => `${key} ${at}`;

function placeIn(drafts: Drafts, key: string): number {
  const [kept, at] = drafts.get(PLACE).split(' ');
  return kept === key ? Math.max(0, Math.round(Number(at)) || 0) : 0;
}

/** Hook: shows the lines of a passage one by one on request, by themselves, or all at once. */
export function useTempo({ passage, known, alone, pace, drafts }: TempoSetup): Tempo {
  const { key, entries } = passage;
  const stops = known ? [entries.length] : stopsOf(entries.map(({ by }) => by !== 'nobody'));
  const last = Math.max(0, stops.length - 1 + (alone ? 1 : 0));
  const [moved, setMoved] = useState<{ readonly key: string; readonly at: number }>();
  const kept = moved?.key === key ? moved.at : placeIn(drafts, key);
  const at = pace === 'instant' ? last : Math.min(kept, last);
  const line = Math.min(at, stops.length - 1);
  const shown = stops[line] ?? entries.length;
  const moveTo = (next: number) => {
    setMoved({ key, at: next });
    drafts.set(PLACE, placeOf(key, next));
  };
  const byItself = pace !== 'instant' && pace !== 'single' && at < last;
  useEffect(() => {
    if (!byItself) return;
    const letters = entries[shown - 1]?.text.length ?? 0;
    const timer = setTimeout(() => moveTo(at + 1), LEAST + letters * PER_LETTER[pace]);
    return () => clearTimeout(timer);
  }, [key, at, byItself, pace]);
  return {
    shown,
    from: pace === 'instant' ? 0 : (stops[line - 1] ?? 0),
    line: `${key} ${line}`,
    stop: `${key} ${at}`,
    coming: shown < entries.length,
    after: at >= last,
    next: () => moveTo(Math.min(at + 1, last)),
    skip: () => moveTo(last),
  };
}
