import { useId, useState } from 'preact/hooks';
import type { Intent, Reading } from '../../../core/run/intent.ts';
import type { NotebookEntry } from '../../../core/run/state.ts';
import { useSpoken } from '../../scene-language.ts';
import { playWords } from '../play-words.ts';
import type { Drafts } from '../reply/drafts.ts';

interface OwnReadingProps {
  readonly entry: NotebookEntry;
  readonly drafts: Drafts;
  readonly onReading: (reading: Reading | undefined) => void;
}

/** Returns the draft key of an explanation. */
const draftKey = (item: string): string => `reading/${item}`;

/** Text field for an ordinary explanation in own words. The draft survives a reload. */
function OwnReading({ entry, drafts, onReading }: OwnReadingProps) {
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

interface NotebookRowProps {
  readonly entry: NotebookEntry;
  readonly drafts: Drafts;
  readonly send: (intent: Intent) => void;
}

const OWN = 'own';

/** Shows a noticed item, to pin it and to pick or write an ordinary explanation. */
export function NotebookRow({ entry, drafts, send }: NotebookRowProps) {
  const { observation, pinned, reading, beat } = entry;
  const { id: item, seen, readings } = observation;
  const spoken = useSpoken();
  const [writing, setWriting] = useState(
    reading?.from === 'self' || (reading === undefined && drafts.get(draftKey(item)) !== ''),
  );
  const notice = (next: { readonly pinned: boolean; readonly reading: Reading | undefined }) =>
    send({
      type: 'notice',
      item,
      pinned: next.pinned,
      ...(next.reading === undefined ? {} : { reading: next.reading }),
    });
  const onPick = (event: Event & { readonly currentTarget: HTMLSelectElement }) => {
    const picked = event.currentTarget.value;
    setWriting(picked === OWN);
    if (picked === OWN) return;
    const text = picked === '' ? undefined : readings[Number(picked)];
    notice({ pinned, reading: text === undefined ? undefined : { from: 'list', text } });
  };
  const listed = reading?.from === 'list' ? readings.indexOf(reading.text) : -1;
  const chosen = writing ? OWN : listed < 0 ? '' : String(listed);
  return (
    <tr>
      <td>
        <span class="seen-text" {...spoken}>
          {seen}
        </span>
        <span class="note quiet">{playWords('notebook.moment', { number: beat })}</span>
        <button
          class="pin"
          type="button"
          aria-pressed={pinned}
          aria-label={playWords('notebook.pinOf', { seen })}
          onClick={() => notice({ pinned: !pinned, reading })}
        >
          {playWords('notebook.pin')}
        </button>
      </td>
      <td>
        {reading?.from === 'withheld' ? (
          playWords('notebook.withheld')
        ) : (
          <select
            aria-label={playWords('notebook.otherOf', { seen })}
            value={chosen}
            onChange={onPick}
          >
            <option value="">{playWords('notebook.pick')}</option>
            {readings.map((text, index) => (
              <option key={text} value={String(index)} {...spoken}>
                {text}
              </option>
            ))}
            <option value={OWN}>{playWords('notebook.write')}</option>
          </select>
        )}
        {writing && (
          <OwnReading
            entry={entry}
            drafts={drafts}
            onReading={(next) => notice({ pinned, reading: next })}
          />
        )}
      </td>
    </tr>
  );
}
