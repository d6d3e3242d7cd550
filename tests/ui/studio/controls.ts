import type { DraftControls } from '../../../src/ui/studio/draft-state.tsx';

const nothing = () => {};

/** A draft that is saved in this browser, with nothing to undo. */
export const controls = (change: Partial<DraftControls> = {}): DraftControls => ({
  kept: 'saved',
  canUndo: false,
  canRedo: false,
  undo: nothing,
  redo: nothing,
  keep: nothing,
  save: nothing,
  back: nothing,
  ...change,
});
