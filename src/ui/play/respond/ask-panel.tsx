import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { TOP_LEVEL } from '../../../core/rubric/level.ts';
import { type Rubric, ruleOf } from '../../../core/rubric/rubric.ts';
import { currentTurn, type SessionState } from '../../../core/run/state.ts';
import type { Hint, ShownBeat, ShownOption } from '../../../core/scenario/beat.ts';
import { useSpoken } from '../../scene-language.ts';
import { playWords } from '../play-words.ts';
import { levelName } from '../reply/level-mark.tsx';
import { OwnWords } from '../reply/own-words.tsx';
import { isRead } from '../reply/typing.ts';
import { SpeechText } from '../script/speech-text.tsx';
import { useScene } from '../use-scene.ts';

interface HintLineProps {
  readonly hint: Hint;
  readonly rubric: Rubric;
}

/** Shows a hint, by the name of its technique, never the option. */
const HintLine = ({ hint, rubric }: HintLineProps) => (
  <p class="hintline">
    <b>{ruleOf(rubric, hint.dimension).short}.</b> <span {...useSpoken()}>{hint.text}</span>
  </p>
);

interface ResponseListProps {
  readonly options: readonly ShownOption[];
  readonly list: RefObject<HTMLOListElement | null>;
  readonly onChoose: (option: string) => void;
}

/** Lists the options in the order drawn. Number keys only move the focus. */
function ResponseList({ options, list, onChoose }: ResponseListProps) {
  return (
    <ol class="lines" aria-label={playWords('responses')} ref={list}>
      {options.map((option, index) => (
        <li key={option.id}>
          <button
            type="button"
            // Ignore the second click of a double click, which was meant for the previous content.
            onClick={(event) => event.detail < 2 && onChoose(option.id)}
          >
            <span class="key" aria-hidden="true">
              {index + 1}
            </span>
            <span>
              <SpeechText text={option.text} />
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** The hint's button with its price, or what it cost once it was taken. */
function HintButton(props: {
  readonly state: SessionState;
  readonly rubric: Rubric;
  readonly open: boolean;
  readonly onHint: () => void;
}) {
  const { state, rubric, open, onHint } = props;
  const costs = rubric.hintCap < TOP_LEVEL;
  const price = costs
    ? playWords('hint.cap', { level: levelName(rubric, rubric.hintCap) })
    : playWords('hint.free');
  return (
    <span class="price">
      <button
        class="link"
        type="button"
        data-key="hint"
        aria-expanded={state.hinted && open}
        aria-controls="hint"
        aria-describedby="hint-price"
        onClick={onHint}
      >
        {playWords('hint')}
      </button>{' '}
      <span id="hint-price">
        {state.hinted && costs ? `${playWords('hint.used')} ${price}` : price}
      </span>
    </span>
  );
}

/** Asks for a line, or says that this moment is for own words. */
const headOf = ({ ask }: ShownBeat, lines: boolean): string =>
  playWords(lines || ask === undefined ? 'ask' : 'own.here');

/** Shows the options of the beat, or the box for own words, with a hint if practice allows one. */
export function AskPanel() {
  const { play, refs, choice, again, onKeys } = useScene();
  const { state, rubric, settings, typing } = play;
  const { send } = again;
  const [open, setOpen] = useState(true);
  const beat = currentTurn(state)?.beat;
  if (beat === undefined) return null;
  const practice = state.began.mode === 'practice';
  const hintable = practice && settings.hints && state.phase === 'choosing';
  const hint = hintable ? beat.hint : undefined;
  const asked = beat.rates.length > 0 && (beat.ask !== undefined || practice);
  const mayType = typing !== undefined && asked;
  const boxFirst = beat.ask !== undefined || settings.sayIt;
  const lines = !mayType || (choice.asked ?? !boxFirst);
  const onHint = () => {
    if (!state.hinted) send({ type: 'hint' });
    setOpen(!state.hinted || !open);
  };
  return (
    <section class="ask" aria-labelledby="ask-h">
      <h2 id="ask-h" class={lines ? 'sr' : undefined}>
        {headOf(beat, lines)}
      </h2>
      <div id="hint" role="status">
        {hint && state.hinted && open && <HintLine hint={hint} rubric={rubric} />}
      </div>
      {lines ? (
        <div class="frame">
          <ResponseList
            options={beat.options}
            list={refs.list}
            onChoose={(option) => send({ type: 'choose', option })}
          />
          {mayType && (
            <button class="own-row" type="button" onClick={() => choice.show(false)}>
              {playWords('own.box')}
            </button>
          )}
        </div>
      ) : (
        typing && (
          <OwnWords
            beat={beat.id}
            who={state.began.cast[state.began.person] ?? state.began.person}
            field={{ drafts: play.drafts, box: refs.box }}
            typing={typing}
            liveHints={practice && settings.liveHints}
            unread={!isRead(state)}
            onSend={(text, keep) => send({ type: 'reply', text, keep })}
          />
        )
      )}
      <div class="below">
        {mayType && !lines && (
          <button class="link" type="button" onClick={() => choice.show(true)}>
            {playWords('own.lines', { count: beat.options.length })}
          </button>
        )}
        {hint && <HintButton state={state} rubric={rubric} open={open} onHint={onHint} />}
        {lines && (
          <p class="keys">
            {playWords(settings.singleKeys ? 'keys.line' : 'keys.off', {
              count: beat.options.length,
            })}{' '}
            <button class="link" type="button" onClick={onKeys}>
              {playWords('keys.more')}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}
