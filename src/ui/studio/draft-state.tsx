import type { ComponentChildren } from 'preact';
import { studioWords } from './studio-words.ts';

/** Whether what was written is kept, or why it is not. */
export type DraftKept = 'saved' | 'saving' | 'full' | 'refused' | 'unasked' | 'failed';

const keptText = (kept: DraftKept): string =>
  kept === 'saved' || kept === 'saving'
    ? studioWords(kept)
    : studioWords('unsaved', { why: studioWords(`unsaved.${kept}`) });

interface DraftStateProps {
  readonly kept: DraftKept;
  readonly onKeep: () => void; // the device is the person’s own
  readonly children?: ComponentChildren; // said after it
}

/** Says whether a draft is kept, with a way to keep it where nobody has said yet whose device this is. */
export function DraftState({ kept, onKeep, children }: DraftStateProps) {
  return (
    <>
      <p role="status" class={kept === 'saved' || kept === 'saving' ? 'note' : 'note bad'}>
        {keptText(kept)} {children}
      </p>
      {kept === 'unasked' && (
        <button type="button" class="btn ink" onClick={onKeep}>
          {studioWords('keep')}
        </button>
      )}
    </>
  );
}

interface UndoButtonsProps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** The buttons that take a step back, and forth again. */
export function UndoButtons({ canUndo, canRedo, onUndo, onRedo }: UndoButtonsProps) {
  return (
    <>
      <button type="button" class="btn ink" disabled={!canUndo} onClick={onUndo}>
        {studioWords('undo')}
      </button>
      <button type="button" class="btn ink" disabled={!canRedo} onClick={onRedo}>
        {studioWords('redo')}
      </button>
    </>
  );
}
