import type { RefObject } from 'preact';
import type { Chose } from '../../core/run/event.ts';
import { currentAttempt, currentTurn, type SessionState } from '../../core/run/state.ts';
import { Action } from '../kit/action.tsx';
import { languageAttributes } from '../scene-language.ts';
import type { Speaker } from '../speaker.ts';
import { AloudButton } from './aloud.tsx';
import { hearWords, standsWords } from './between.tsx';
import type { PlayProps } from './play-props.ts';
import { playWords } from './play-words.ts';
import { ReadBack } from './reply/reading/read-back.tsx';
import { ReadingPanel } from './reply/reading/reading-panel.tsx';
import type { SayAgain } from './reply/use-say-again.ts';
import { AfterResponse } from './respond/after-response.tsx';
import { AskPanel } from './respond/ask-panel.tsx';
import { RemarkPanel } from './respond/remark-panel.tsx';
import { StrongerBefore } from './respond/stronger-before.tsx';
import { TermsLine } from './respond/terms-line.tsx';
import type { RoomBetween } from './room-between.ts';
import { textsNow } from './script/forward.ts';
import type { Script } from './script/script.ts';
import { Transcript } from './script/transcript.tsx';
import type { Lines } from './script/use-lines.ts';
import type { Tempo } from './script/use-tempo.ts';

interface NextLineProps {
  readonly tempo: Tempo;
  readonly skips: boolean; // offers the choices at once
  readonly keys: boolean; // names the key
}

/** Buttons for the next line and, before a choice, for all lines at once. */
const NextLine = ({ tempo, skips, keys }: NextLineProps) => (
  <div class="actions next-line">
    <Action look="main" words={playWords('next')} onPress={tempo.next} />
    {skips && (
      <button class="link" type="button" onClick={tempo.skip}>
        {playWords('next.skip')}
      </button>
    )}
    {keys && <span class="keys note quiet">{playWords('next.key')}</span>}
  </div>
);

export interface FolioProps {
  readonly play: PlayProps;
  readonly script: Script;
  readonly tempo: Tempo;
  readonly chose: Chose | undefined; // the response being reacted to
  readonly again: SayAgain;
  readonly choice: Lines;
  readonly forward: boolean; // continues automatically
  readonly speaker: Speaker;
  readonly room: RoomBetween | undefined; // what can be seen of trust
  readonly whole: boolean; // the whole conversation is shown
  readonly refs: {
    readonly passage: RefObject<HTMLDivElement | null>;
    readonly list: RefObject<HTMLOListElement | null>;
    readonly reading: RefObject<HTMLElement | null>;
    readonly box: RefObject<HTMLTextAreaElement | null>;
  };
  readonly onAloud: () => void;
  readonly onWhole: () => void;
  readonly onTap: () => void; // a press on the lines
  readonly onKeys: () => void;
}

/** Returns the name of the person talked to. */
const nameOfPerson = ({ began }: SessionState): string => began.cast[began.person] ?? began.person;

/** What can be read of a response, and done after it. */
function After({ play, chose, forward, again }: FolioProps) {
  const { state, rubric, send } = play;
  const practice = state.began.mode === 'practice';
  const turn = currentTurn(state);
  const attempt = turn && currentAttempt(turn);
  if (chose === undefined || attempt === undefined) return null;
  const next = (
    <>
      <ReadBack
        attempt={attempt}
        rubric={rubric}
        told={practice}
        onContest={() => send({ type: 'contest' })}
        onChange={play.ahead && (() => again.start(false))}
      />
      <AfterResponse state={state} rubric={rubric} forward={forward} send={send} />
    </>
  );
  const wrong = attempt?.reply?.reading.as === 'other';
  const told = chose.evidence.length > 0 || chose.remark.critical !== undefined || wrong;
  return practice && told ? (
    <RemarkPanel turn={turn} chose={chose} who={nameOfPerson(state)} rubric={rubric}>
      {next}
    </RemarkPanel>
  ) : (
    <div class="after">{next}</div>
  );
}

/** What follows the lines: the choices, the reading of a typed reply, or the remark. */
function Turn(props: FolioProps) {
  const { play, script, again, choice, refs, chose, onKeys } = props;
  const { state, rubric, settings, drafts, typing, send } = play;
  return (
    <>
      {again.asking && (
        <AskPanel
          key={script.now.key}
          state={state}
          rubric={rubric}
          settings={settings}
          drafts={drafts}
          typing={typing}
          list={refs.list}
          box={refs.box}
          choice={choice}
          send={again.send}
          onKeys={onKeys}
        />
      )}
      <StrongerBefore state={state} />
      {state.reply && !again.asking && (
        <ReadingPanel
          state={state}
          replied={state.reply}
          panel={refs.reading}
          send={send}
          onAgain={again.start}
        />
      )}
      <After {...props} />
      <TermsLine texts={textsNow(script.now, chose)} ways={play.ways} />
    </>
  );
}

/** The right-hand page: the conversation, line by line, then what can be done. */
export function Folio(props: FolioProps) {
  const { play, script, tempo, refs, speaker, whole } = props;
  const { state, settings } = play;
  return (
    <div class="folio-in">
      {play.message}
      <h1 class="sr" {...languageAttributes(state.began.language)}>
        {state.began.scenario.title}
      </h1>
      <Transcript
        play={play}
        script={script}
        tempo={tempo}
        whole={whole}
        onWhole={props.onWhole}
        onTap={props.onTap}
        passage={refs.passage}
      />
      {props.room && state.phase === 'reacting' && (
        <p class="sr" aria-live="polite">
          {standsWords(state, props.room)}. {hearWords(state, props.room)}.
        </p>
      )}
      {!tempo.after && (
        <NextLine tempo={tempo} skips={state.phase === 'choosing'} keys={settings.singleKeys} />
      )}
      <AloudButton on={settings.readAloud} speaker={speaker} onPress={props.onAloud} />
      {state.phase === 'opening' && (
        <button class="btn main big" type="button" onClick={() => play.send({ type: 'goOn' })}>
          {playWords('begin')}
        </button>
      )}
      {tempo.after && <Turn {...props} />}
    </div>
  );
}
