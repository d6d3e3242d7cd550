import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import './notebook/notebook.css';
import './play.css';
import './respond/remark.css';
import './script/script.css';
import type { Rubric } from '../../core/rubric/rubric.ts';
import type { Intent } from '../../core/run/intent.ts';
import { currentAttempt, currentTurn, type SessionState } from '../../core/run/state.ts';
import type { Ways } from '../guide/text/ways.ts';
import { InLanguage, languageAttributes } from '../scene-language.ts';
import type { Settings } from '../settings.ts';
import { MUTE, type Speaker } from '../speaker.ts';
import { AloudButton, useAloud } from './aloud.tsx';
import type { KeyAct } from './keys.ts';
import { Notebook } from './notebook/notebook.tsx';
import { playWords } from './play-words.ts';
import type { Drafts } from './reply/drafts.ts';
import { ReadingPanel } from './reply/reading-panel.tsx';
import type { Typing } from './reply/typing.ts';
import { useSayAgain } from './reply/use-say-again.ts';
import { AfterResponse } from './respond/after-response.tsx';
import { AskPanel } from './respond/ask-panel.tsx';
import { RemarkPanel } from './respond/remark-panel.tsx';
import { StrongerBefore } from './respond/stronger-before.tsx';
import { TermsLine } from './respond/terms-line.tsx';
import { mayPass, textsNow, useAutoForward, wordsToRead } from './script/forward.ts';
import { scriptOf } from './script/script.ts';
import { Transcript } from './script/transcript.tsx';
import { useLines } from './script/use-lines.ts';
import { usePace } from './script/use-pace.ts';
import { KeySheet } from './sheets/key-sheet.tsx';
import { PauseSheet } from './sheets/pause-sheet.tsx';
import { useKeys } from './use-keys.ts';

export interface PlayProps {
  readonly state: SessionState;
  readonly rubric: Rubric;
  readonly settings: Settings;
  readonly speaker?: Speaker; // reads aloud, if available
  readonly drafts: Drafts;
  readonly typing?: Typing | 'coming'; // analyzes typed replies, if available
  readonly plate?: ComponentChildren; // the stage or a still picture; absent if the picture is off
  readonly caption?: string; // text alternative of the picture
  readonly message?: ComponentChildren; // at most one status message
  readonly resources?: ComponentChildren; // services, shown while paused
  readonly ways?: Ways; // links into the guide
  readonly notebookOpen: boolean;
  readonly paused: boolean;
  readonly covered?: boolean; // something covers the scene: ignore its keys
  readonly send: (intent: Intent) => void;
  readonly onNotebook: (open: boolean) => void;
  readonly onPause: (paused: boolean) => void; // opening also sends the intent `pause`
  readonly onSettings: () => void;
}

/** Shows the scene in the language of its run. */
export const PlayView = (props: PlayProps) => (
  <InLanguage value={props.state.began.language}>
    <Scene {...props} />
  </InLanguage>
);

/** Layout: picture and notebook on the left, conversation and options on the right. */
function Scene(props: PlayProps) {
  const { state, rubric, settings, drafts, send, notebookOpen, paused, onNotebook, onPause } =
    props;
  const [whole, setWhole] = useState(false);
  const [listing, setListing] = useState(false); // the list of keys is open
  const passage = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const reading = useRef<HTMLElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const script = scriptOf(state);
  const { phase } = state;
  const choice = useLines(script.now.key, list, box);
  const again = useSayAgain(state, script.now.key, drafts, choice, send);
  const { asking } = again;
  const chose = phase === 'reacting' ? standingChoice(state) : undefined;
  const { speaker = MUTE } = props;
  const pace = usePace(script.now, settings.pace);
  const aloud = useAloud(speaker, settings.readAloud, script.now, state.began.language);

  // Focus moves to what was just said, never to an option, so that a screen reader continues there. It moves in a
  // layout effect: later it could take the focus from an option already reached.
  useLayoutEffect(() => {
    if (phase === 'reading') {
      reading.current?.focus(); // not while the reply is being changed: its box or the lines have the focus
      return;
    }
    passage.current?.focus({ preventScroll: true });
    // Scroll the first beat to the top of the page, later ones to their first line.
    if (state.turns.length <= 1 && phase === 'choosing') scrollTo(0, 0);
    else passage.current?.scrollIntoView({ block: 'start' });
  }, [script.now.key, asking]);

  const buttons = () => [...(list.current?.querySelectorAll('button') ?? [])];
  const acts: { readonly [T in KeyAct['type']]: (act: KeyAct) => boolean } = {
    toOption: (act) => act.type === 'toOption' && choice.focusOn(act.index),
    step: (act) => {
      const all = buttons();
      const at = all.findIndex((one) => one.matches(':focus'));
      all[act.type === 'step' ? at + act.by : at]?.focus();
      return true;
    },
    goOn: () => {
      if (phase !== 'reacting' && phase !== 'opening') return pace.coming;
      if (pace.coming) return true; // show the remaining lines first
      send({ type: 'goOn' });
      return true;
    },
    whole: () => {
      setWhole(!whole);
      return true;
    },
    notebook: () => {
      onNotebook(!notebookOpen);
      return true;
    },
    aloud,
    keys: () => {
      setListing(!listing);
      return true;
    },
    pause: () => {
      onPause(!paused);
      return true;
    },
  };
  useKeys(settings.singleKeys, (act) => {
    if (props.covered) return false;
    const sheet = paused ? 'pause' : listing ? 'keys' : undefined;
    return sheet === undefined || sheet === act.type ? acts[act.type](act) : false;
  });

  const under = paused || props.covered === true; // one sheet at a time: close the list of keys
  if (listing && under) setListing(false);
  const covered = paused || listing;
  const forward = useAutoForward({
    on:
      settings.autoForward &&
      !under &&
      !listing &&
      !speaker.speaking &&
      !pace.coming &&
      mayPass(state),
    key: script.now.key,
    words: wordsToRead(script.now, chose),
    go: () => send({ type: 'goOn' }),
  });
  const next = <AfterResponse state={state} rubric={rubric} forward={forward} send={send} />;
  const spoken = chose !== undefined && chose.evidence.length > 0;
  const remarks = state.began.mode === 'practice' && (spoken || chose?.remark.critical);
  return (
    <div class={props.plate === undefined ? 'play bare' : 'play'}>
      <div class="left" inert={covered}>
        {props.plate !== undefined && (
          <figure class="plate">
            <div class="plate-box">{props.plate}</div>
            {props.caption && (
              <figcaption {...languageAttributes(state.began.language)}>{props.caption}</figcaption>
            )}
          </figure>
        )}
        {notebookOpen && (
          <Notebook state={state} drafts={drafts} send={send} onClose={() => onNotebook(false)} />
        )}
      </div>
      <div class="folio" inert={covered}>
        <div class="folio-in">
          <div class="subtools">
            <button
              class="tool"
              type="button"
              aria-expanded={notebookOpen}
              onClick={() => onNotebook(!notebookOpen)}
            >
              {playWords('notebook')} <span class="num">{state.notebook.length}</span>
            </button>
            <button class="tool" type="button" onClick={props.onSettings}>
              {playWords('settings')}
            </button>
          </div>
          {props.message}
          <h1 class="sr" {...languageAttributes(state.began.language)}>
            {state.began.scenario.title}
          </h1>
          <Transcript
            script={script}
            shown={pace.shown}
            whole={whole}
            onWhole={() => setWhole(!whole)}
            passage={passage}
          />
          <AloudButton on={settings.readAloud} speaker={speaker} onPress={aloud} />
          {phase === 'opening' && (
            <button class="btn main big" type="button" onClick={() => send({ type: 'goOn' })}>
              {playWords('begin')}
            </button>
          )}
          <StrongerBefore state={state} />
          {asking && (
            <AskPanel
              key={script.now.key}
              state={state}
              rubric={rubric}
              settings={settings}
              drafts={drafts}
              typing={props.typing}
              list={list}
              box={box}
              choice={choice}
              send={again.send}
              onKeys={() => setListing(true)}
            />
          )}
          {state.reply && !asking && (
            <ReadingPanel
              state={state}
              replied={state.reply}
              rubric={rubric}
              panel={reading}
              send={send}
              onAgain={again.start}
            />
          )}
          {chose &&
            (remarks ? (
              <RemarkPanel turn={currentTurn(state)} chose={chose} rubric={rubric}>
                {next}
              </RemarkPanel>
            ) : (
              <div class="after">{next}</div>
            ))}
          <TermsLine texts={textsNow(script.now, chose)} ways={props.ways} />
        </div>
      </div>
      {paused && (
        <PauseSheet onClose={() => onPause(false)} onSummary={() => send({ type: 'skip' })}>
          {props.resources}
        </PauseSheet>
      )}
      {listing && (
        <KeySheet
          singleKeys={settings.singleKeys}
          aloud={speaker.voices.length > 0}
          onClose={() => setListing(false)}
        />
      )}
    </div>
  );
}

const standingChoice = (state: SessionState) => {
  const turn = currentTurn(state);
  return turn && currentAttempt(turn)?.chose;
};
