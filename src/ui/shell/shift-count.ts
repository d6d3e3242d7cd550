/** Presses of Shift that leave the page. */
export const PRESSES_TO_LEAVE = 3;

const WITHIN = 5000; // ms from one press to the next

/** What the keyboard, or time, did. Times are milliseconds of any steady clock. */
export type ShiftEvent =
  | {
      readonly type: 'down';
      readonly key: string;
      readonly at: number;
      readonly repeat?: boolean;
      readonly modified?: boolean; // Ctrl, Alt or Meta is held as well
    }
  | { readonly type: 'up'; readonly key: string; readonly at: number }
  | { readonly type: 'wait'; readonly at: number } // time went by: a stale count is dropped
  | { readonly type: 'other' }; // pointer pressed, window left

/** How often Shift was pressed alone so far, and whether it is held alone now. */
export interface ShiftCount {
  readonly presses: number; // 0..3
  readonly last: number | undefined; // when the last counted press began
  readonly held: number | undefined; // when the press that is still down began
}

export const NO_SHIFT: ShiftCount = { presses: 0, last: undefined, held: undefined };

const fresh = ({ presses, last }: ShiftCount, at: number): number =>
  last !== undefined && at - last <= WITHIN ? presses : 0;

/** Count presses of Shift alone: any other key, or five seconds of waiting, starts anew. */
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
