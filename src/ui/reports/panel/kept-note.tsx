import { type DraftKept, DraftState } from '../../studio/draft-state.tsx';
import { panelWords } from './panel-words.ts';

interface KeptNoteProps {
  readonly kept: DraftKept | undefined; // undefined: nothing is kept
  readonly onKeep: () => void; // the device is the person’s own
}

/** Says whether what raters gave and did not save outlives the page; nothing if there is none of it. */
export function KeptNote({ kept, onKeep }: KeptNoteProps) {
  if (kept === undefined) return null;
  return (
    <>
      <DraftState kept={kept} onKeep={onKeep} />
      {kept === 'saved' && <p class="note quiet">{panelWords('kept')}</p>}
    </>
  );
}
