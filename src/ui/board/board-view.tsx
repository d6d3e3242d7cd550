import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Action } from '../kit/action.tsx';
import './board.css';
import '../play/notebook/notebook.css';
import '../play/script/script.css';
import type { RefObject } from 'preact';
import type { EndingsSeen } from '../../core/run/endings-seen.ts';
import type { Ended } from '../../core/run/event.ts';
import type { Intent } from '../../core/run/intent.ts';
import type { SessionState } from '../../core/run/state.ts';
import type { Drafts } from '../play/reply/drafts.ts';
import { Sureness } from '../play/respond/sureness.tsx';
import { entryOf } from '../play/script/script.ts';
import { ScriptEntry } from '../play/script/script-entry.tsx';
import { type PauseParts, PauseSheet } from '../play/sheets/pause-sheet.tsx';
import { useKeys } from '../play/use-keys.ts';
import { InLanguage, languageAttributes } from '../scene-language.ts';
import type { Settings } from '../settings.ts';
import { boardWords } from './board-words.ts';
import { NoteForm } from './note-form.tsx';
import { SortingBoard } from './sorting-board.tsx';
import './endings-map.css';
import { useSpoken } from '../scene-language.ts';

interface EndingsMapProps {
  readonly endings: EndingsSeen;
  readonly now?: string; // id of the ending just met
}

/** Lists the endings met, and how many more are open to a careful run, without naming those. */
export function EndingsMap({ endings, now }: EndingsMapProps) {
  const { seen, of, also } = endings;
  const spoken = useSpoken();
  const left = Array.from({ length: Math.max(0, of - seen.length) }, (_, index) => index);
  return (
    <div class="endings-map">
      <p>
        <b>{boardWords('endings', { seen: seen.length, of })}</b>
      </p>
      <ul>
        {seen.map(({ id, title }) => (
          <li key={id} class="seen" aria-current={id === now}>
            <span {...spoken}>{title}</span>
          </li>
        ))}
        {left.map((index) => (
          <li key={index}>{boardWords('endings.notYet')}</li>
        ))}
      </ul>
      {also.length > 0 && (
        <p class="small">
          {boardWords('endings.also')}{' '}
          <span {...spoken}>{also.map(({ title }) => title).join(', ')}</span>
        </p>
      )}
      <p class="note quiet">{boardWords('endings.note')}</p>
    </div>
  );
}

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
function EndingPanel(props: EndingPanelProps) {
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
            <Action link words={boardWords('sound.on')} onPress={onSound} />
          </p>
        )}
        {endings && <EndingsMap endings={endings} now={ended.ending} />}
        <p class="actions">
          <Action link words={boardWords('sit')} onPress={props.onPause} />
        </p>
      </section>
    </div>
  );
}

export interface BoardProps {
  readonly state: SessionState; // in phase `sorting`
  readonly settings: Settings;
  readonly drafts: Drafts;
  readonly message?: ComponentChildren; // at most one status message
  readonly pause?: PauseParts; // what the page adds to the pause
  readonly picture?: ComponentChildren; // of the ending
  readonly endings?: EndingsSeen | undefined; // met so far, this one included
  readonly paused: boolean;
  readonly covered?: boolean; // something covers the board: ignore its keys
  readonly send: (intent: Intent) => void;
  readonly onPause: (paused: boolean) => void;
  readonly onSound?: () => void; // turns sound on
}

/** Page after the scene: the ending, the trainee's confidence, and board and note if there are any. */
export function BoardView(props: BoardProps) {
  const { state, settings, drafts, paused, send, onPause } = props;
  const [note, setNote] = useState(drafts.get('note'));
  const ending = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    ending.current?.focus({ preventScroll: true }); // its picture and its title, from the top
    scrollTo(0, 0);
  }, []);
  useKeys(settings.singleKeys, ({ type }) => {
    if (props.covered) return false;
    if (type === 'pause') onPause(!paused);
    return type === 'pause';
  });
  const { ended } = state;
  if (ended === undefined) return null;
  const sureness = (
    <details class="sureness" open={state.guesses.end !== undefined}>
      <summary>{boardWords('sure.ask')}</summary>
      <Sureness
        when="end"
        value={state.guesses.end}
        onSure={(sure) => send({ type: 'guess', when: 'end', sure })}
      />
    </details>
  );
  return (
    <InLanguage value={state.began.language}>
      <div class="page after-scene">
        <div inert={paused}>
          {props.message}
          <EndingPanel
            state={state}
            ended={ended}
            picture={props.picture}
            endings={props.endings}
            place={ending}
            onSound={settings.sound ? undefined : props.onSound}
            onPause={() => onPause(true)}
          />
          {state.began.board === false ? (
            <section class="sorting" aria-label={boardWords('sure')}>
              {sureness}
            </section>
          ) : (
            <section class="sorting" aria-labelledby="sorting-h">
              <h2 id="sorting-h">{boardWords('ask')}</h2>
              <p class="prose">{boardWords('lead')}</p>
              <SortingBoard
                state={state}
                onPlace={(item, place) => send({ type: 'place', item, place })}
              />
              {sureness}
            </section>
          )}
          {ended.notes.length === 0 ? (
            <div class="actions next">
              <Action
                look="main big"
                words={boardWords('toDebrief')}
                onPress={() => send({ type: 'file' })}
              />
            </div>
          ) : (
            <NoteForm
              notes={ended.notes}
              chosen={note}
              onChosen={(id) => {
                setNote(id);
                drafts.set('note', id);
              }}
              onFile={(id) => send({ type: 'file', note: id })}
            />
          )}
        </div>
        {paused && (
          <PauseSheet
            parts={props.pause}
            onClose={() => onPause(false)}
            onSummary={() => send({ type: 'skip' })}
          />
        )}
      </div>
    </InLanguage>
  );
}
