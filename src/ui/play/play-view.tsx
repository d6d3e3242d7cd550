import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import './notebook/notebook.css';
import './play.css';
import './respond/ask.css';
import './respond/remark.css';
import './script/script.css';
import './turn.css';
import { currentAttempt, currentTurn, type SessionState } from '../../core/run/state.ts';
import { InLanguage, languageAttributes } from '../scene-language.ts';
import { MUTE } from '../speaker.ts';
import { useAloud } from './aloud.tsx';
import { Between } from './between.tsx';
import { Folio } from './folio.tsx';
import type { KeyAct } from './keys.ts';
import { Notebook } from './notebook/notebook.tsx';
import type { PlayProps } from './play-props.ts';
import { useSayAgain } from './reply/use-say-again.ts';
import { type RoomBetween, roomBetween } from './room-between.ts';
import { mayPass, useAutoForward, wordsToRead } from './script/forward.ts';
import { scriptOf } from './script/script.ts';
import { seenState } from './script/seen.ts';
import { useFresh } from './script/use-fresh.ts';
import { useLines } from './script/use-lines.ts';
import { type Tempo, useTempo } from './script/use-tempo.ts';
import { KeySheet } from './sheets/key-sheet.tsx';
import { PauseSheet } from './sheets/pause-sheet.tsx';
import { ThumbTools } from './thumb-tools.tsx';
import { useKeys } from './use-keys.ts';
import { SceneContext, type ShownScene, useScene } from './use-scene.ts';
import { useSceneFocus } from './use-scene-focus.ts';

/** Shows the scene in the language of its run. */
export const PlayView = (props: PlayProps) => (
  <InLanguage value={props.state.began.language}>
    <Scene {...props} />
  </InLanguage>
);

/** The left-hand page: the picture, what can be seen between the two, tools, and the notebook. */
function LeftPage({ covered }: { readonly covered: boolean }) {
  const { play, script, room, whole, onWhole, onTap } = useScene();
  const { state, drafts, send, notebookOpen, paused, onNotebook, onPause } = play;
  return (
    <div class="left" inert={covered}>
      {play.plate !== undefined && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: *Next* and Space do the same
        <figure class="plate" onClick={onTap}>
          <div class="plate-box">{play.plate}</div>
          {play.caption && (
            <figcaption
              key={play.caption}
              class="place-words"
              {...languageAttributes(state.began.language)}
            >
              {play.caption}
            </figcaption>
          )}
        </figure>
      )}
      {room && <Between state={state} room={room} />}
      <ThumbTools
        earlier={script.earlier.length === 0 ? undefined : { open: whole, on: onWhole }}
        notebook={{
          open: notebookOpen,
          count: state.notebook.length,
          on: () => onNotebook(!notebookOpen),
        }}
        switches={play.switches}
        onSettings={play.onSettings}
        onPause={() => onPause(!paused)}
      />
      {notebookOpen && (
        <Notebook state={state} drafts={drafts} send={send} onClose={() => onNotebook(false)} />
      )}
    </div>
  );
}

/** Layout: picture and notebook on the left, conversation and options on the right. */
function Scene(given: PlayProps) {
  const { settings, drafts, send, paused } = given;
  const [whole, setWhole] = useState(false);
  const [listing, setListing] = useState(false); // the list of keys is open
  const folio = useRef<HTMLDivElement>(null);
  const passage = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const reading = useRef<HTMLElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const { key: asked } = scriptOf(given.state).now;
  const choice = useLines(asked, list, box);
  const again = useSayAgain(given.state, asked, drafts, choice, send);
  const props = again.asking ? given : answered(given);
  const { state } = props;
  const script = scriptOf(state, again.times);
  const { key } = script.now;
  const { phase } = state;
  const chose = phase === 'reacting' ? standingChoice(state) : undefined;
  const { speaker = MUTE } = props;
  const tempo = useTempo({
    passage: script.now,
    known: isKnown(state),
    alone: phase === 'reacting' && state.began.mode === 'practice',
    pace: settings.pace,
    drafts,
  });
  const fresh = useFresh(`${tempo.stop} ${again.asking}`, settings.pace !== 'instant');
  const room = useRoom(props, tempo.shown >= script.now.entries.length);
  const cameLast = script.now.entries.slice(tempo.from, tempo.shown);
  const aloud = useAloud(
    speaker,
    settings.readAloud,
    { ...script.now, key: tempo.line, entries: cameLast },
    state.began.language,
  );
  useLayoutEffect(() => props.onSeen?.(seenState(state, tempo.shown)), [state, tempo.shown]);
  useSceneFocus({ state, key, asking: again.asking, tempo, folio, passage, reading });

  useKeys(settings.singleKeys, (act) => {
    if (props.covered) return false;
    const sheet = paused ? 'pause' : listing ? 'keys' : undefined;
    const acts = actsOf({ ...shown, fresh, folio, toList: () => setListing(!listing) });
    return sheet === undefined || sheet === act.type ? acts[act.type](act) : false;
  });

  const under = paused || props.covered === true; // one sheet at a time: close the list of keys
  if (listing && under) setListing(false);
  const covered = paused || listing;
  const busy = under || listing || speaker.speaking || !tempo.after;
  const forward = useAutoForward({
    on: settings.autoForward && !busy && mayPass(state),
    key,
    words: wordsToRead(script.now, chose),
    go: () => send({ type: 'goOn' }),
  });
  const onTap = () => {
    const marking = getSelection()?.isCollapsed === false; // words are being selected
    if (!tempo.after && !fresh && !marking) tempo.next();
  };
  const shown = {
    play: props,
    script,
    tempo,
    chose,
    again,
    choice,
    forward,
    speaker,
    whole,
    room,
    refs: { passage, list, reading, box },
    onAloud: aloud,
    onWhole: () => setWhole(!whole),
    onTap,
    onKeys: () => setListing(true),
  };
  return (
    <SceneContext.Provider value={shown}>
      <div class={classOf(props, tempo)}>
        <LeftPage covered={covered} />
        {/* Ignores a press meant for what stood here before. */}
        <div
          class="folio"
          inert={covered}
          ref={folio}
          {...(fresh && { 'data-fresh': '', onClickCapture: holdPress })}
        >
          <Folio />
        </div>
        <Sheets listing={listing} onListed={() => setListing(false)} />
      </div>
    </SceneContext.Provider>
  );
}

/** Keeps a press from what it was not meant for. */
function holdPress(event: MouseEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

interface SheetsProps {
  readonly listing: boolean; // the list of keys is open
  readonly onListed: () => void; // closes it
}

/** What lies over the scene: the pause, or the list of keys. */
function Sheets({ listing, onListed }: SheetsProps) {
  const { play, speaker } = useScene();
  const { settings, send, paused, pause, onPause } = play;
  return (
    <>
      {paused && (
        <PauseSheet
          parts={pause}
          onClose={() => onPause(false)}
          onSummary={() => send({ type: 'skip' })}
        />
      )}
      {listing && (
        <KeySheet
          singleKeys={settings.singleKeys}
          aloud={speaker.voices.length > 0}
          onClose={onListed}
        />
      )}
    </>
  );
}

interface ActParts extends ShownScene {
  readonly fresh: boolean; // it has just changed: a press may be meant for what stood here before
  readonly folio: RefObject<HTMLDivElement | null>;
  readonly toList: () => void; // opens or closes the list of keys
}

/** What each key does in a scene; false where it does nothing now. */
function actsOf({ play, tempo, choice, refs, fresh, folio, onAloud, onWhole, toList }: ActParts): {
  readonly [T in KeyAct['type']]: (act: KeyAct) => boolean;
} {
  const { state, send, notebookOpen, paused, onNotebook, onPause } = play;
  const buttons = () => [...(refs.list.current?.querySelectorAll('button') ?? [])];
  return {
    toOption: (act) => act.type === 'toOption' && choice.focusOn(act.index),
    step: (act) => {
      const all = buttons();
      const at = all.findIndex((one) => one.matches(':focus'));
      all[act.type === 'step' ? at + act.by : at]?.focus();
      return true;
    },
    goOn: () => {
      if (fresh) return true;
      if (!tempo.after) tempo.next();
      else if (state.phase === 'reacting' || state.phase === 'opening') send({ type: 'goOn' });
      else return false;
      return true;
    },
    press: (act) => {
      const found = act.type === 'press' && folio.current?.querySelector(`[data-key=${act.what}]`);
      if (!(found instanceof HTMLElement)) return false;
      found.click();
      return true;
    },
    whole: () => {
      onWhole();
      return true;
    },
    notebook: () => {
      onNotebook(!notebookOpen);
      return true;
    },
    aloud: onAloud,
    keys: () => {
      toList();
      return true;
    },
    pause: () => {
      onPause(!paused);
      return true;
    },
  };
}

/** The scene once the person has answered a typed reply, if that is known before the reply counts. */
const answered = ({ ahead, bond, ...rest }: PlayProps): PlayProps => {
  const now = ahead?.bond ?? bond;
  return { ...rest, ...(ahead && { ahead, state: ahead.state }), ...(now && { bond: now }) };
};

/** Hook: returns what can be seen between the two. It changes once a reaction is read, so never before a choice. */
function useRoom({ state, bond }: PlayProps, read: boolean): RoomBetween | undefined {
  const last = useRef<RoomBetween | undefined>(undefined);
  if (bond === undefined) last.current = undefined;
  else if (read || last.current === undefined) last.current = roomBetween(state, bond);
  return read || state.turns.length > 1 ? last.current : undefined;
}

const classOf = ({ plate, state }: PlayProps, { after }: Tempo): string =>
  [
    'play',
    ...(plate === undefined ? ['bare'] : []),
    after ? (state.phase === 'choosing' ? 'turn' : 'done') : 'alone',
  ].join(' ');

/** Tells whether the current lines were read before: a retry and a typed reply show them at once. */
const isKnown = (state: SessionState): boolean =>
  state.phase === 'reading' ||
  (state.phase === 'choosing' && (currentTurn(state)?.attempts.length ?? 0) > 0);

const standingChoice = (state: SessionState) => {
  const turn = currentTurn(state);
  return turn && currentAttempt(turn)?.chose;
};
