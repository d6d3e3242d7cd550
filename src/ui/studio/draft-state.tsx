import { type ComponentChildren, createContext } from 'preact';
import { useContext, useRef } from 'preact/hooks';
import { Action } from '../kit/action.tsx';
import { studioWords } from './studio-words.ts';

/** Whether what was written is kept, or why it is not. */
export type DraftKept = 'saved' | 'saving' | 'full' | 'refused' | 'unasked' | 'failed';

const isGood = (kept: DraftKept): boolean => kept === 'saved' || kept === 'saving';

const keptText = (kept: DraftKept): string =>
  kept === 'saved' || kept === 'saving'
    ? studioWords(kept)
    : studioWords('unsaved', { why: studioWords(`unsaved.${kept}`) });

/**
 * Hook: returns what a screen reader is told: that a draft is not kept, and that it is again. With every key it is
 * saved anew; to be told that each time would drown what is typed.
 */
function useToldKept(kept: DraftKept): string {
  const told = useRef('');
  if (!isGood(kept)) told.current = keptText(kept);
  else if (kept === 'saved' && told.current !== '') told.current = studioWords('saved.now');
  return told.current;
}

interface DraftStateProps {
  readonly kept: DraftKept;
  readonly onKeep: () => void; // the device is the person’s own
  readonly children?: ComponentChildren; // said after it
}

/**
 * Says whether a draft is kept, with a way to keep it where nobody has said yet whose device this is. What the status
 * says is for the eye alone in the line above it: who walks the page hears it once.
 */
export function DraftState({ kept, onKeep, children }: DraftStateProps) {
  const told = useToldKept(kept);
  return (
    <>
      <p class={isGood(kept) ? 'note' : 'note bad'}>
        <span aria-hidden={told !== '' && kept !== 'saving'}>{keptText(kept)}</span> {children}
      </p>
      <p role="status" class="sr">
        {told || null}
      </p>
      {kept === 'unasked' && <Action look="ink" words={studioWords('keep')} onPress={onKeep} />}
    </>
  );
}

/** How an open draft is kept, and what can be done with it as a whole. */
export interface DraftControls {
  readonly kept: DraftKept;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly keep: () => void; // the device is the person’s own
  readonly save: () => void; // as a file
  readonly back: () => void; // to the list of drafts
}

export const DraftContext = createContext<DraftControls | undefined>(undefined);

/** Returns what can be done with the draft that is open. */
export function useDraft(): DraftControls {
  const draft = useContext(DraftContext);
  if (draft === undefined) throw new Error('no draft is open here');
  return draft;
}

/** The buttons that take a step back, and forth again. */
export function UndoButtons() {
  const { canUndo, canRedo, undo, redo } = useDraft();
  return (
    <>
      <Action look="ink" words={studioWords('undo')} disabled={!canUndo} onPress={undo} />
      <Action look="ink" words={studioWords('redo')} disabled={!canRedo} onPress={redo} />
    </>
  );
}
