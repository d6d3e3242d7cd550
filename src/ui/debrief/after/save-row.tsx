import { useState } from 'preact/hooks';
import { debriefWords } from '../debrief-words.ts';

interface SaveRowProps {
  readonly onSave: (includeOwnWords: boolean) => void;
}

/** Saves the record as a file, with the learner's own words only if they say so. */
export function SaveRow({ onSave }: SaveRowProps) {
  const [own, setOwn] = useState(false);
  return (
    <div class="stack-s">
      <label class="pick">
        <input
          type="checkbox"
          checked={own}
          onChange={(event) => setOwn(event.currentTarget.checked)}
        />
        <span>{debriefWords('save.own')}</span>
      </label>
      <p class="actions">
        <button class="btn" type="button" onClick={() => onSave(own)}>
          {debriefWords('save')}
        </button>
      </p>
      <p class="note quiet">{debriefWords('again.note')}</p>
    </div>
  );
}
