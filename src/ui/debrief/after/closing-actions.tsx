import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { debriefWords } from '../debrief-words.ts';

interface ClosingActionsProps {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly readOnly: boolean;
  readonly onPlayAgain: () => void;
  readonly onSave: (includeOwnWords: boolean) => void;
  readonly onPrint: () => void;
  readonly onHome: () => void;
}

/** Actions for a finished run: play again, save as a file, print. */
export function ClosingActions(props: ClosingActionsProps) {
  const [own, setOwn] = useState(false);
  return (
    <div class="row closing" tabindex={-1} ref={props.place}>
      <div class="cue" />
      <div>
        {!props.readOnly && (
          <>
            <label class="pick">
              <input
                type="checkbox"
                checked={own}
                onChange={(event) => setOwn(event.currentTarget.checked)}
              />
              <span>{debriefWords('save.own')}</span>
            </label>
            <div class="actions">
              <button class="btn main big" type="button" onClick={props.onPlayAgain}>
                {debriefWords('again')}
              </button>
              <button class="btn" type="button" onClick={() => props.onSave(own)}>
                {debriefWords('save')}
              </button>
              <button class="btn" type="button" onClick={props.onPrint}>
                {debriefWords('print')}
              </button>
              <button class="btn plain" type="button" onClick={props.onHome}>
                {debriefWords('home')}
              </button>
            </div>
            <p class="note quiet">{debriefWords('again.note')}</p>
          </>
        )}
        {props.readOnly && (
          <div class="actions">
            <button class="btn" type="button" onClick={props.onPrint}>
              {debriefWords('print')}
            </button>
            <button class="btn plain" type="button" onClick={props.onHome}>
              {debriefWords('home')}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
