import { useId, useState } from 'preact/hooks';
import type { Reading } from '../../../../core/run/intent.ts';
import type { NotebookEntry } from '../../../../core/run/state.ts';
import { playWords } from '../../play-words.ts';
import type { Drafts } from '../drafts.ts';

interface OwnReadingProps {
  readonly entry: NotebookEntry;
  readonly drafts: Drafts;
  readonly onReading: (reading: Reading | undefined) => void;
}

/** Returns the draft key of an explanation. */
export const draftKey = (item: string): string => `reading/${item}`;

/** Text field for an ordinary explanation in own words. The draft survives a reload. */
export function OwnReading({ entry, drafts, onReading }: OwnReadingProps) {
  const id = useId();
  const { observation, reading } = entry;
  const kept = reading?.from === 'self' ? reading.text : '';
  const [text, setText] = useState(drafts.get(draftKey(observation.id)) || kept);
  const onInput = (event: Event & { readonly currentTarget: HTMLInputElement }) => {
    setText(event.currentTarget.value);
    drafts.set(draftKey(observation.id), event.currentTarget.value);
  };
  const commit = () => {
    const said = text.trim();
    drafts.set(draftKey(observation.id), ''); // now stored in the run's facts
    if (said === kept) return;
    onReading(said === '' ? undefined : { from: 'self', text: said });
  };
  // Moving to *Leave now* must not commit a draft.
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    const leaves = relatedTarget instanceof Element && relatedTarget.matches('.leave');
    if (!leaves) commit();
  };
  return (
    <div class="own-reading">
      <span class="hint" id={`${id}-h`}>
        {playWords('notebook.private')}
      </span>
      <input
        type="text"
        maxLength={200}
        aria-label={playWords('notebook.own', { seen: observation.seen })}
        aria-describedby={`${id}-h`}
        value={text}
        onInput={onInput}
        onBlur={onBlur}
      />
    </div>
  );
}
