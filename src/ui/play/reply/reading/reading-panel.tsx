import { Action } from '../../../kit/action.tsx';
import './reading.css';
import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { PossibleError } from '../../../../core/reply/reply-reading.ts';
import type { Replied } from '../../../../core/run/event.ts';
import type { Intent } from '../../../../core/run/intent.ts';
import { currentTurn, type SessionState } from '../../../../core/run/state.ts';
import { NEUTRAL, type ShownBeat } from '../../../../core/scenario/beat.ts';
import { othersIn } from '../../../../core/scenario/line/in-sight.ts';
import { tongue } from '../../../tongue.ts';
import { playWords } from '../../play-words.ts';
import { SpeechText } from '../../script/speech-text.tsx';
import { MeantActions } from '../meant-actions.tsx';
import { SaidReply } from '../said-reply.tsx';
import { isRead } from '../typing.ts';

interface ClosestProps {
  readonly beat: ShownBeat;
  readonly onClosest: (option: string) => void;
}

/** Asks which line is closest to words that could not be read, or whether none is. */
function Closest({ beat, onClosest }: ClosestProps) {
  const id = useId();
  const [option, setOption] = useState<string | undefined>(undefined);
  const none = { id: NEUTRAL, text: playWords('closest.none') };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (option !== undefined) onClosest(option);
      }}
    >
      <fieldset class="set">
        <legend class="sr">{playWords('closest')}</legend>
        <span class="hint">{playWords('closest.hint')}</span>
        {[...beat.options, none].map((one) => (
          <label class="pick" key={one.id}>
            <input
              type="radio"
              name={id}
              checked={one.id === option}
              onChange={() => setOption(one.id)}
            />
            <span>{one === none ? one.text : <SpeechText text={one.text} />}</span>
          </label>
        ))}
      </fieldset>
      <button class="btn main" type="submit" aria-disabled={option === undefined}>
        {playWords('goOn')}
      </button>
    </form>
  );
}

/** Asks about a possible serious error in one sentence that names the situation. */
function askedWords({ began, turns }: SessionState, { code }: PossibleError): string {
  const nameOf = (id: string): string => began.cast[id] ?? id;
  const here = othersIn(turns.at(-1)?.beat.lines ?? [], began.person).map(nameOf);
  const others =
    here.length > 0 ? new Intl.ListFormat(tongue().locale).format(here) : playWords('others');
  return playWords(`meant.ask.${code}`, { who: nameOf(began.person), others });
}

interface ReadingPanelProps {
  readonly state: SessionState;
  readonly replied: Replied;
  readonly panel: RefObject<HTMLElement | null>;
  readonly send: (intent: Intent) => void;
  readonly onAgain: (lines: boolean) => void; // before it counts: retype, or choose a line
}

/**
 * Asks the one thing that is open before the person can answer a typed reply: whether a serious error was meant, or, where
 * nothing was read, which line is closest. An assessment asks for the word to go on. How the reply was read comes only
 * after the answer.
 */
export function ReadingPanel({ state, replied, panel, send, onAgain }: ReadingPanelProps) {
  const { reading, said, nearest } = replied;
  const beat = currentTurn(state)?.beat;
  const { possible } = reading;
  const settle = (meant: boolean) =>
    send({ type: 'settle', meant, ...(nearest === undefined && { option: 'neutral' }) });
  const marks = possible
    ? [{ from: possible.from, to: possible.to, rule: possible.code, why: '', good: false }]
    : [];
  const asks = possible !== undefined || nearest === undefined;
  const asked = possible ? askedWords(state, possible) : playWords('closest');
  return (
    <section class="remark reading" aria-labelledby="reading-h" tabindex={-1} ref={panel}>
      <SaidReply said={said} spans={marks} />
      <h2 id="reading-h">{asks ? asked : playWords('reading.before')}</h2>
      {asks && <p class="note quiet">{playWords('reading.before')}</p>}
      {possible ? (
        <MeantActions onChange={() => onAgain(false)} onMeant={settle} />
      ) : (
        <>
          {asks && (
            <p>
              {playWords(
                isRead(state) ? `reading.unread.${reading.unread ?? 'words'}` : 'own.unread',
              )}
            </p>
          )}
          {asks && beat !== undefined && (
            <Closest beat={beat} onClosest={(option) => send({ type: 'settle', option })} />
          )}
          {!asks && (
            <p class="actions next">
              <Action
                look="main"
                words={playWords('goOn')}
                onPress={() => send({ type: 'settle' })}
              />
            </p>
          )}
          <Action link words={playWords('own.change')} onPress={() => onAgain(false)} />
        </>
      )}
      <p class="actions">
        <Action link words={playWords('own.again')} onPress={() => onAgain(true)} />
      </p>
    </section>
  );
}
