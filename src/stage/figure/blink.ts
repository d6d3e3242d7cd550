import { blinkAfter } from '../clock/idle.ts';

/** Eyelids that blink now and then. */
export interface Blink {
  shut(ms: number): number; // 0 open .. 1 closed
}

const CLOSING_MS = 70;
const OPENING_MS = 110;
const LONGEST_GAP = 1000; // ms without a look: the stage slept

/** Creates eyelids whose first blink comes some time after `ms` 0. */
export function openBlink(): Blink {
  let count = 0;
  let last = 0;
  let at = 1800;
  return {
    shut(ms) {
      if (ms - last > LONGEST_GAP || ms > at + CLOSING_MS + OPENING_MS) {
        count += 1;
        at = ms + blinkAfter(count);
      }
      last = ms;
      const since = ms - at;
      if (since < 0) return 0;
      return since < CLOSING_MS
        ? since / CLOSING_MS
        : Math.max(0, 1 - (since - CLOSING_MS) / OPENING_MS);
    },
  };
}
