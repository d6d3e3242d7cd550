import { useRef, useState } from 'preact/hooks';
import { Action } from '../../kit/action.tsx';
import { studioWords } from '../studio-words.ts';
import { AskBox } from './ask-box.tsx';

export type MomentChange = 'add' | 'earlier' | 'later' | 'drop';

/** How the moment of a part is changed as a whole. */
export interface MomentEdits {
  readonly can: (knot: string) => readonly MomentChange[];
  readonly onChange: (knot: string, change: MomentChange) => void;
}

interface MomentButtonsProps {
  readonly knot: string;
  readonly name: string; // of its part
  readonly answers: number;
  readonly edits: MomentEdits;
}

/** Adds a moment after the one that is shown, moves that one, or takes it out, after asking. */
export function MomentButtons({ knot, name, answers, edits }: MomentButtonsProps) {
  const [asked, setAsked] = useState(false);
  const drop = useRef<HTMLButtonElement>(null);
  const can = edits.can(knot);
  const mover = (change: 'earlier' | 'later') =>
    can.includes(change) && (
      <button type="button" class="btn plain" onClick={() => edits.onChange(knot, change)}>
        {studioWords(`moment.${change}`)}
      </button>
    );
  return (
    <>
      {can.includes('add') && (
        <p class="actions">
          <Action
            look="ink"
            words={studioWords('moment.add')}
            onPress={() => edits.onChange(knot, 'add')}
          />
          <span class="note">{studioWords('moment.add.note')}</span>
        </p>
      )}
      {can.length > 0 && (
        <p class="actions">
          {mover('earlier')}
          {mover('later')}
          {can.includes('drop') && (
            <button type="button" class="btn plain" ref={drop} onClick={() => setAsked(true)}>
              {studioWords('moment.drop')}
            </button>
          )}
          <span class="note">{studioWords('moment.move.note')}</span>
        </p>
      )}
      {asked && (
        <AskBox
          ask={studioWords('moment.ask', { name })}
          goes={[studioWords('moment.goes', { answers }), studioWords('moment.goes.sheets')]}
          keep={studioWords('moment.keep')}
          drop={studioWords('moment.drop.whole')}
          onKeep={() => {
            setAsked(false);
            drop.current?.focus();
          }}
          onDrop={() => edits.onChange(knot, 'drop')}
        />
      )}
    </>
  );
}
