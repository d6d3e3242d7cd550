import type { Value } from '../graph/value.ts';
import type { Use } from './consumer.ts';

/** Maps a value to one that leads to an equal future. */
export type Saturation = (value: Value) => Value;

const exactly: Saturation = (value) => value;
const ANOTHER_TEXT = '\u0000'; // stands for all texts that no use asks for

/**
 * Returns the saturation of a cell: numbers that no use can tell apart become the least of them, so that a story that
 * only ever counts on has an end, and texts that no use asks for become one. `counts`: the cell grows by whole numbers,
 * so those below the last cut lead to different futures. Negative numbers are left as they are.
 */
export function saturationOf(uses: readonly Use[], counts: boolean): Saturation {
  const cuts = new Set([0]);
  const texts = new Set<string>();
  let period = 1;
  for (const use of uses) {
    if (typeof use === 'string') return exactly;
    if ('text' in use) texts.add(use.text);
    else {
      for (const cut of use.cuts) cuts.add(cut);
      if (period % use.cycle !== 0) period *= use.cycle;
    }
  }
  if (texts.size > 0) {
    if (counts || uses.some((use) => typeof use === 'object' && 'cuts' in use)) return exactly;
    return (value) => (typeof value === 'string' && !texts.has(value) ? ANOTHER_TEXT : value);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  const most = sorted.at(-1) ?? 0;
  return (value) => {
    if (typeof value !== 'number' || value < 0 || (counts && value < most)) return value;
    const least = sorted.findLast((cut) => cut <= value) ?? 0;
    return least + ((value - least) % period);
  };
}
