/** Number of Shift presses that leave the page. */
export const PRESSES_TO_LEAVE = 3;

const MAX_GAP_MS = 5000; // between presses

/** A keyboard event or the passing of time. Times are milliseconds of a monotonic clock. */
export type ShiftEvent =
  | {
      readonly type: 'down';
      readonly key: string;
      readonly at: number;
      readonly repeat?: boolean;
      readonly modified?: boolean; // Ctrl, Alt or Meta is held too
    }
  | { readonly type: 'up'; readonly key: string; readonly at: number }
  | { readonly type: 'wait'; readonly at: number } // time passed: a stale count is dropped
  | { readonly type: 'other' }; // pointer pressed, or window left

/** Presses of Shift alone so far, and whether it is held now. */
export interface ShiftCount {
  readonly presses: number; // 0..3
  readonly last: number | undefined; // start of the last counted press
  readonly held: number | undefined; // start of the press still held
}

export const NO_SHIFT: ShiftCount = { presses: 0, last: undefined, held: undefined };

const fresh = ({ presses, last }: ShiftCount, at: number): number =>
  last !== undefined && at - last <= MAX_GAP_MS ? presses : 0;

/** Counts presses of Shift alone; any other key, or five seconds of waiting, resets the count. */
export function countShift(state: ShiftCount, event: ShiftEvent): ShiftCount {
  switch (event.type) {
    case 'other':
      return NO_SHIFT;
    case 'wait':
      return fresh(state, event.at) === state.presses ? state : { ...NO_SHIFT, held: state.held };
    case 'down':
      if (event.repeat) return event.key === 'Shift' ? state : NO_SHIFT;
      if (event.key !== 'Shift' || event.modified) return NO_SHIFT;
      return { ...state, presses: fresh(state, event.at), held: event.at };
    case 'up':
      if (event.key !== 'Shift' || state.held === undefined) return state;
      return {
        presses: Math.min(fresh(state, state.held) + 1, PRESSES_TO_LEAVE),
        last: state.held,
        held: undefined,
      };
  }
}
