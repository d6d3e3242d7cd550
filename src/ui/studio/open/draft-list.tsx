import { useState } from 'preact/hooks';
import { Action } from '../../kit/action.tsx';
import { Message } from '../../shell/message.tsx';
import { studioWords } from '../studio-words.ts';
import './draft-list.css';

interface DraftRowProps {
  readonly id: string;
  readonly onOpen: () => void;
  readonly onDrop: () => void;
}

/** A kept draft: open it, or delete it after a second press. */
function DraftRow({ id, onOpen, onDrop }: DraftRowProps) {
  const [sure, setSure] = useState(false);
  return (
    <li class="actions">
      <Action look="main" words={studioWords('open.draft', { id })} onPress={onOpen} />
      <Action
        look="plain"
        words={studioWords(sure ? 'open.drop.sure' : 'open.drop', { id })}
        onPress={() => (sure ? onDrop() : setSure(true))}
      />
    </li>
  );
}

interface DraftListProps {
  readonly title: string;
  readonly drafts: readonly string[]; // ids
  readonly onDraft: (id: string) => void;
  readonly onDrop: (id: string) => void;
}

/** The drafts that are kept in this browser; nothing where there is none. */
export function DraftList({ title, drafts, onDraft, onDrop }: DraftListProps) {
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby="kept-drafts">
      <h2 id="kept-drafts">{title}</h2>
      <ul class="kept-drafts">
        {drafts.map((id) => (
          <DraftRow key={id} id={id} onOpen={() => onDraft(id)} onDrop={() => onDrop(id)} />
        ))}
      </ul>
    </section>
  );
}

interface DeviceNoteProps {
  readonly shared: string | undefined; // what is said on a shared device; absent on another
  readonly onKeep?: (() => void) | undefined; // where nobody has said yet whose device this is
  readonly refused: boolean; // the browser keeps nothing
}

/** Says where drafts stay on this device, if they do not simply stay. */
export function DeviceNote({ shared, onKeep, refused }: DeviceNoteProps) {
  return (
    <>
      {shared !== undefined && <p class="note bad">{shared}</p>}
      {refused && <Message text={studioWords('unkept')} />}
      {!refused && onKeep !== undefined && (
        <Message
          text={studioWords('unasked')}
          actions={[{ label: studioWords('keep'), onPress: onKeep, look: 'ink' }]}
        />
      )}
    </>
  );
}
