import '../../play/respond/ask.css';
import { useState } from 'preact/hooks';
import type { PhoneCommand } from '../../../group/facts/command.ts';
import { PASS } from '../../../group/facts/room-lists.ts';
import type { MineView } from '../../../group/views/mine-view.ts';
import type { PublicView } from '../../../group/views/public-view.ts';
import { SpeechText } from '../../play/script/speech-text.tsx';
import { letterOf } from '../letter.ts';
import type { PhoneReading } from './own-reading.ts';
import { phoneWords } from './phone-words.ts';
import { useLater } from './use-later.ts';

/** Functions the app provides. */
export interface VoteTools {
  readonly pending: string | undefined; // the choice being sent
  readonly onVote: (round: number, choice: string) => void;
  /** Sends own words to the wall; returns the reason if they are refused. */
  readonly onWrite: (round: number, text: string) => Promise<string | undefined>;
  /** Analyzes own words on this phone only. */
  readonly read: (text: string) => Promise<PhoneReading>;
}

interface VoteFormProps {
  readonly tools: VoteTools;
  readonly view: PublicView;
  readonly mine: MineView;
  readonly send: (command: PhoneCommand) => void;
}

/** Form with the options as large buttons, a pass, and own words. A vote can be changed until it closes. */
export function VoteForm({ tools, view, mine, send }: VoteFormProps) {
  const { pending, onVote, onWrite, read } = tools;
  const { scene, round, choosing } = view;
  const [writing, setWriting] = useState(choosing === 'wall');
  const own = useLater(writing, () => import('./own-reply.tsx'));
  if (scene === undefined || round === undefined) return null;
  const cast = mine.round === round.round ? mine.choice : undefined;
  const choice = pending ?? cast;
  const open = round.open && mine.stance === 'part';
  const status = () => {
    if (mine.stance !== 'part') return phoneWords('listening');
    if (pending !== undefined && pending !== cast) return phoneWords('sending');
    if (cast === undefined) return '';
    if (!round.open) return phoneWords('sent.closed');
    return phoneWords(cast === PASS ? 'passed' : 'sent');
  };
  const wrote = mine.round === round.round ? mine.wrote : undefined;
  return (
    <>
      {scene.options.length > 0 && (
        <ol class="lines" aria-label={phoneWords('responses')}>
          {scene.options.map((option, place) => (
            <li key={option.id}>
              <button
                type="button"
                aria-pressed={choice === option.id}
                disabled={!open}
                onClick={() => onVote(round.round, option.id)}
              >
                <span class="key" aria-hidden="true">
                  {letterOf(place)}
                </span>
                <span>
                  <SpeechText text={option.text} />
                  {choice === option.id && <small>{phoneWords('yours')}</small>}
                </span>
              </button>
            </li>
          ))}
        </ol>
      )}
      <p class="note quiet" role="status">
        {status()}
      </p>
      {open && (
        <div class="two">
          <button
            class="btn ink"
            type="button"
            aria-pressed={choice === PASS}
            onClick={() => onVote(round.round, PASS)}
          >
            {phoneWords('pass')}
          </button>
          {scene.writes && (
            <button
              class="btn ink"
              type="button"
              aria-expanded={writing}
              onClick={() => setWriting(!writing)}
            >
              {phoneWords('own')}
            </button>
          )}
        </div>
      )}
      {open && writing && scene.writes && own && (
        <own.OwnReply
          key={round.round}
          wrote={wrote}
          reply={wrote === undefined || view.oneLine ? undefined : mine.reply}
          kept={mine.kept ?? false}
          onKeep={(reply, on) => send({ type: 'agree', reply, on })}
          read={read}
          onSend={(text) => onWrite(round.round, text)}
        />
      )}
    </>
  );
}
