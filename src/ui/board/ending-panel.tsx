import type { ComponentChildren, RefObject } from 'preact';
import type { EndingsSeen } from '../../core/run/endings-seen.ts';
import type { Ended } from '../../core/run/event.ts';
import type { SessionState } from '../../core/run/state.ts';
import { entryOf } from '../play/script/script.ts';
import { ScriptEntry } from '../play/script/script-entry.tsx';
import { languageAttributes } from '../scene-language.ts';
import { boardWords } from './board-words.ts';
import { EndingsMap } from './endings-map.tsx';

interface EndingPanelProps {
  readonly state: SessionState;
  readonly ended: Ended;
  readonly picture: ComponentChildren; // of the ending; nothing if pictures are off
  readonly endings: EndingsSeen | undefined;
  readonly place: RefObject<HTMLElement | null>;
  readonly onSound: (() => void) | undefined; // turns sound on; undefined if it is on
  readonly onPause: () => void;
}

/** The ending: its picture, its lines with their sounds in words, and the endings met so far. */
export function EndingPanel(props: EndingPanelProps) {
  const { state, ended, endings, onSound } = props;
  const sounds = ended.lines.some(({ sound }) => sound !== undefined);
  return (
    <div class={props.picture ? 'ending-page' : 'ending-page bare'}>
      {props.picture && <div class="plate">{props.picture}</div>}
      <section class="ending" aria-labelledby="ending-h" tabindex={-1} ref={props.place}>
        <p class="small quiet">{boardWords('over')}</p>
        <h1 id="ending-h" {...languageAttributes(state.began.language)}>
          {ended.title}
        </h1>
        <ol class="script">
          {ended.lines.map((line, index) => (
            <ScriptEntry key={index} entry={entryOf(state, line)} place="near" />
          ))}
        </ol>
        {sounds && onSound && (
          <p class="small">
            <button class="link" type="button" onClick={onSound}>
              {boardWords('sound.on')}
            </button>
          </p>
        )}
        {endings && <EndingsMap endings={endings} now={ended.ending} />}
        <p class="actions">
          <button class="link" type="button" onClick={props.onPause}>
            {boardWords('sit')}
          </button>
        </p>
      </section>
    </div>
  );
}
