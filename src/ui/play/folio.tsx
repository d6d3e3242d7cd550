import { glossed, type LinkedText } from '../../core/guide/guide-links.ts';
import { currentAttempt, currentTurn, type SessionState } from '../../core/run/state.ts';
import type { Ways } from '../guide/text/ways.ts';
import { Action } from '../kit/action.tsx';
import { languageAttributes } from '../scene-language.ts';
import { AloudButton } from './aloud.tsx';
import { hearWords, standsWords } from './between.tsx';
import { playWords } from './play-words.ts';
import { ReadBack } from './reply/reading/read-back.tsx';
import { ReadingPanel } from './reply/reading/reading-panel.tsx';
import { AfterResponse } from './respond/after-response.tsx';
import { AskPanel } from './respond/ask-panel.tsx';
import { RemarkPanel } from './respond/remark-panel.tsx';
import { textsNow } from './script/forward.ts';
import { SpeechText } from './script/speech-text.tsx';
import { Transcript } from './script/transcript.tsx';
import type { Tempo } from './script/use-tempo.ts';
import { useScene } from './use-scene.ts';

/** Shows a stronger wording for the previous beat, folded, once it can no longer be retried. */
function StrongerBefore({ state }: { readonly state: SessionState }) {
  const [before, now] = state.turns.slice(-2);
  if (state.phase !== 'choosing' || state.began.mode !== 'practice') return null;
  if (before === undefined || now === undefined) return null;
  const stronger = currentAttempt(before)?.chose.remark.stronger;
  const tried = before.attempts.length > 1; // it was shown after the retry
  if (stronger === undefined || tried || now.attempts.length > 0) return null;
  return (
    <details class="before">
      <summary>{playWords('stronger.before')}</summary>
      <p class="stronger">
        <SpeechText text={stronger} />
      </p>
    </details>
  );
}

interface TermsLineProps {
  readonly texts: readonly string[]; // the text on the page
  readonly ways: Ways | undefined;
}

type Term = Required<LinkedText>;

/** Finds the glossary terms in texts, each once. */
function termsIn(texts: readonly string[], { links }: Ways): readonly Term[] {
  const all = texts.flatMap((text) => glossed(links, text));
  const terms = all.filter((one): one is Term => one.term !== undefined);
  return terms.filter(({ term }, at) => terms.findIndex((one) => one.term === term) === at);
}

/**
 * Lists glossary links for the lines just shown. They are below the scene, since links would break up a person's words.
 */
function TermsLine({ texts, ways }: TermsLineProps) {
  const terms = ways === undefined ? [] : termsIn(texts, ways);
  if (ways === undefined || terms.length === 0) return null;
  return (
    <p class="note quiet terms">
      {playWords('terms')}{' '}
      {terms.map(({ term, text }, at) => (
        <span key={term}>
          {at > 0 && ', '}
          <a class="term" href={ways.place('glossary', term)}>
            {text}
          </a>
        </span>
      ))}
    </p>
  );
}

interface NextLineProps {
  readonly tempo: Tempo;
  readonly skip: string | undefined; // words that offer all lines at once
  readonly keys: boolean; // names the key
}

/** Buttons for the next line and, before a choice or where all was read in an earlier run, for all lines at once. */
const NextLine = ({ tempo, skip, keys }: NextLineProps) => (
  <div class="actions next-line">
    <Action look="main" words={playWords('next')} onPress={tempo.next} />
    {skip !== undefined && <Action link words={skip} onPress={tempo.skip} />}
    {keys && <span class="keys note quiet">{playWords('next.key')}</span>}
  </div>
);

/** Returns the name of the person talked to. */
const nameOfPerson = ({ began }: SessionState): string => began.cast[began.person] ?? began.person;

/** What can be read of a response, and done after it. */
function After() {
  const { play, chose, forward, again } = useScene();
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
function Turn() {
  const { play, script, again, refs, chose } = useScene();
  const { state, send } = play;
  return (
    <>
      {again.asking && <AskPanel key={script.now.key} />}
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
      <After />
      <TermsLine texts={textsNow(script.now, chose)} ways={play.ways} />
    </>
  );
}

/** The right-hand page: the conversation, line by line, then what can be done. */
export function Folio() {
  const { play, script, tempo, speaker, room, onAloud } = useScene();
  const { state, settings, readBefore } = play;
  const known = tempo.coming && script.now.entries.every(({ text }) => readBefore?.has(text));
  const skips = state.phase === 'choosing' ? 'next.skip' : known ? 'next.known' : undefined;
  return (
    <div class="folio-in">
      {play.message}
      <h1 class="sr" {...languageAttributes(state.began.language)}>
        {state.began.scenario.title}
      </h1>
      <Transcript />
      {room && state.phase === 'reacting' && (
        <p class="sr" aria-live="polite">
          {standsWords(state, room)}. {hearWords(state, room)}.
        </p>
      )}
      {!tempo.after && (
        <NextLine tempo={tempo} skip={skips && playWords(skips)} keys={settings.singleKeys} />
      )}
      <AloudButton on={settings.readAloud} speaker={speaker} onPress={onAloud} />
      {state.phase === 'opening' && (
        <Action
          look="main big"
          words={playWords('begin')}
          onPress={() => play.send({ type: 'goOn' })}
        />
      )}
      {tempo.after && <Turn />}
    </div>
  );
}
