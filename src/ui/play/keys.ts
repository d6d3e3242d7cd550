/** What a key does in the scene. */
export type KeyAct =
  | { readonly type: 'toOption'; readonly index: number } // 0-based
  | { readonly type: 'step'; readonly by: 1 | -1 }
  | { readonly type: 'goOn' }
  | { readonly type: 'whole' }
  | { readonly type: 'press'; readonly what: 'hint' | 'retry' | 'why' } // a button of the scene
  | { readonly type: 'notebook' }
  | { readonly type: 'aloud' }
  | { readonly type: 'keys' }
  | { readonly type: 'pause' };

/** A key press with its context. */
export interface KeyPress {
  readonly key: string;
  readonly repeat: boolean;
  readonly modified: boolean; // ctrl, alt or meta was down
  readonly typing: boolean; // in a text box, number field or drop-down
  readonly where: 'passage' | 'options' | 'remark' | 'elsewhere';
}

const SINGLE: { readonly [key: string]: KeyAct } = {
  e: { type: 'whole' },
  h: { type: 'press', what: 'hint' },
  r: { type: 'press', what: 'retry' },
  w: { type: 'press', what: 'why' },
  n: { type: 'notebook' },
  p: { type: 'pause' },
  v: { type: 'aloud' },
  '?': { type: 'keys' },
};

/** Keys that work only where the focus is; WCAG 2.1.4 allows them when single keys are off. */
function localAct({ key, where }: KeyPress): KeyAct | undefined {
  if (where === 'passage' && (key === ' ' || key === 'Enter')) return { type: 'goOn' };
  if (where === 'remark' && key === 'Enter') return { type: 'goOn' }; // Space never skips it unread
  if (where === 'options' && key === 'ArrowDown') return { type: 'step', by: 1 };
  if (where === 'options' && key === 'ArrowUp') return { type: 'step', by: -1 };
  return undefined;
}

function singleAct(key: string): KeyAct | undefined {
  if (/^[0-9]$/.test(key)) return { type: 'toOption', index: (Number(key) + 9) % 10 };
  return SINGLE[key.toLowerCase()];
}

/** Maps a key press to an action; undefined on repeat, while typing, or with a modifier. */
export function keyActOf(press: KeyPress, singleKeys: boolean): KeyAct | undefined {
  if (press.repeat || press.modified || press.typing) return undefined;
  return localAct(press) ?? (singleKeys ? singleAct(press.key) : undefined);
}

/** Rows of the list of keys; `single` ones can be switched off. */
export const KEY_ROWS = [
  { id: 'number', single: true },
  { id: 'arrows', single: false },
  { id: 'enter', single: false },
  { id: 'space', single: false },
  { id: 'e', single: true },
  { id: 'h', single: true },
  { id: 'n', single: true },
  { id: 'p', single: true },
  { id: 'r', single: true },
  { id: 'w', single: true },
  { id: 'v', single: true },
  { id: '?', single: true },
] as const;
