import {
  countShift,
  NO_SHIFT,
  PRESSES_TO_LEAVE,
  type ShiftEvent,
} from '../../ui/shell/shift-count.ts';

const STALE_MS = 5100; // after which a count is rechecked

/** Counts presses of Shift alone; the third leaves. Returns a function that stops it. */
export function watchShift(onCount: (presses: number) => void, onLeave: () => void): () => void {
  let count = NO_SHIFT;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const take = (event: ShiftEvent) => {
    const next = countShift(count, event);
    const changed = next.presses !== count.presses;
    count = next;
    if (!changed) return;
    onCount(count.presses);
    clearTimeout(timer);
    if (count.presses >= PRESSES_TO_LEAVE) onLeave();
    else if (count.presses > 0) {
      timer = setTimeout(() => take({ type: 'wait', at: performance.now() }), STALE_MS);
    }
  };
  const down = ({ key, repeat, ctrlKey, altKey, metaKey, timeStamp }: KeyboardEvent) =>
    take({ type: 'down', key, at: timeStamp, repeat, modified: ctrlKey || altKey || metaKey });
  const up = ({ key, timeStamp }: KeyboardEvent) => take({ type: 'up', key, at: timeStamp });
  const other = () => take({ type: 'other' });
  addEventListener('keydown', down, true);
  addEventListener('keyup', up, true);
  addEventListener('pointerdown', other, true);
  addEventListener('blur', other);
  return () => {
    clearTimeout(timer);
    removeEventListener('keydown', down, true);
    removeEventListener('keyup', up, true);
    removeEventListener('pointerdown', other, true);
    removeEventListener('blur', other);
  };
}
