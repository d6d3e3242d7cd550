import { useId, useState } from 'preact/hooks';
import { words } from './record-words.ts';

/** How a record is to be shared. */
export interface Sharing {
  readonly pseudonym: string;
  readonly cohort: string; // empty: none
  readonly ownWords: boolean;
}

interface ShareFormProps {
  readonly start: Sharing;
  readonly runs: number;
  readonly preview: (sharing: Sharing) => string; // the very text of the file
  readonly onSave: (sharing: Sharing) => void;
}

/** What leaves when a record is shared: editable, shown to the letter, free text off unless ticked. */
export function ShareForm({ start, runs, preview, onSave }: ShareFormProps) {
  const [sharing, setSharing] = useState(start);
  const [open, setOpen] = useState(false);
  const [name, group] = [useId(), useId()];
  const change = (some: Partial<Sharing>) => setSharing({ ...sharing, ...some });
  const own = words(sharing.ownWords ? 'share.included' : 'share.withheld');
  return (
    <form
      class="stack-s share"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(sharing);
      }}
    >
      <p>{words('share.lead')}</p>
      <div>
        <label class="label" for={name}>
          {words('share.name')}
        </label>
        <input
          id={name}
          required
          maxLength={60}
          autoComplete="off"
          value={sharing.pseudonym}
          onInput={(event) => change({ pseudonym: event.currentTarget.value })}
        />
      </div>
      <div>
        <label class="label" for={group}>
          {words('share.group')}
        </label>
        <input
          id={group}
          maxLength={60}
          autoComplete="off"
          value={sharing.cohort}
          onInput={(event) => change({ cohort: event.currentTarget.value })}
        />
      </div>
      <label class="pick">
        <input
          type="checkbox"
          checked={sharing.ownWords}
          onChange={(event) => change({ ownWords: event.currentTarget.checked })}
        />
        <span>{words('share.own')}</span>
      </label>
      <p class="small">{words('share.runs', { count: runs, own })}</p>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words('share.preview')}</summary>
        {open && (
          <textarea
            class="exactly"
            readOnly
            rows={14}
            aria-label={words('share.preview')}
            value={preview(sharing)}
          />
        )}
      </details>
      <div class="actions">
        <button type="submit" class="btn main">
          {words('share.save')}
        </button>
      </div>
    </form>
  );
}
