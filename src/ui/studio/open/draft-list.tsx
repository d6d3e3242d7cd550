import { createContext } from 'preact';
import { useContext, useId, useState } from 'preact/hooks';
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

/** The drafts of one kind before one is open, and what can be done: the same for scenes and for packs of a place. */
export interface DraftShelf {
  readonly words: (key: 'title' | 'lead' | 'shared' | ShelfKey) => string; // of this kind of drafts
  readonly drafts: readonly string[]; // ids
  readonly shared: boolean; // a shared device
  readonly refused: boolean; // the browser keeps nothing
  readonly problem: string | undefined; // why a file was not opened
  readonly onKeep?: (() => void) | undefined; // where nobody has said yet whose device this is
  readonly idOf: (name: string) => string | undefined; // of a draft; undefined where the name gives none
  readonly onNew: (id: string, name: string) => void;
  readonly onFile: (file: File) => void;
  readonly onDraft: (id: string) => void;
  readonly onDrop: (id: string) => void;
}

type ShelfKey = 'open.drafts' | 'open.name' | 'open.name.bad' | 'open.name.taken';

export const ShelfContext = createContext<DraftShelf | undefined>(undefined);

/** Returns the drafts that can be opened here. */
export function useShelf(): DraftShelf {
  const shelf = useContext(ShelfContext);
  if (shelf === undefined) throw new Error('no drafts are listed here');
  return shelf;
}

/** Says what the page is for, where drafts stay on this device if they do not simply stay, and lists those kept. */
export function ShelfHead() {
  const { words, drafts, shared, refused, onKeep, onDraft, onDrop } = useShelf();
  return (
    <>
      <h1>{words('title')}</h1>
      <p class="lead">{words('lead')}</p>
      {shared && <p class="note bad">{words('shared')}</p>}
      {refused && <Message text={studioWords('unkept')} />}
      {!refused && onKeep !== undefined && (
        <Message
          text={studioWords('unasked')}
          actions={[{ label: studioWords('keep'), onPress: onKeep, look: 'ink' }]}
        />
      )}
      {drafts.length > 0 && (
        <section aria-labelledby="kept-drafts">
          <h2 id="kept-drafts">{words('open.drafts')}</h2>
          <ul class="kept-drafts">
            {drafts.map((id) => (
              <DraftRow key={id} id={id} onOpen={() => onDraft(id)} onDrop={() => onDrop(id)} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Asks for the name of a new draft. */
export function NewForm({ look }: { readonly look: 'main' | 'ink' }) {
  const { words, drafts, idOf, onNew } = useShelf();
  const field = useId();
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const begin = (event: Event) => {
    event.preventDefault();
    const id = idOf(name);
    if (id === undefined) setWrong(words('open.name.bad'));
    else if (drafts.includes(id)) setWrong(words('open.name.taken'));
    else onNew(id, name.trim());
  };
  return (
    <form class="field" onSubmit={begin}>
      <label class="label" for={field}>
        {words('open.name')}
      </label>
      <input
        id={field}
        type="text"
        value={name}
        autocomplete="off"
        aria-describedby={`${field}-wrong`}
        aria-invalid={wrong !== undefined}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <p id={`${field}-wrong`} role="alert" class="note bad">
        {wrong}
      </p>
      <Action look={look} submit words={studioWords('open.begin')} />
    </form>
  );
}
