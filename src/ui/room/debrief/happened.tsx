import type { ToldTurn } from '../../../group/views/room-review.ts';
import { SpeechText } from '../../play/script/speech-text.tsx';
import { useSpoken } from '../../scene-language.ts';
import { momentWords } from '../moment-words.ts';
import { roomDebriefWords } from './debrief-words.ts';

interface HappenedProps {
  readonly turns: readonly ToldTurn[];
  readonly cast: { readonly [id: string]: string };
}

/** Lists what was heard and said. */
export function Happened({ turns, cast }: HappenedProps) {
  const spoken = useSpoken();
  return (
    <ol class="happened">
      {turns.map((turn, index) => {
        const { name, lines, replies, skipped } = turn;
        const heard = lines.findLast(({ who }) => who !== undefined && who !== 'you');
        const last = replies.length - 1;
        return (
          <li key={index}>
            <b>{momentWords(name)}</b>
            {heard && (
              <p {...spoken}>
                {roomDebriefWords('heard', { who: cast[heard.who ?? ''] ?? '', text: heard.text })}
              </p>
            )}
            {replies.length === 0 && <p class="quiet">{roomDebriefWords('open')}</p>}
            {replies.map(({ quoted, reading }, at) => (
              <p key={at}>
                <i>{roomDebriefWords(skipped ? 'skipped' : at === last ? 'said' : 'first')}:</i>{' '}
                <RoomSaid said={quoted} own={reading !== undefined} />
              </p>
            ))}
          </li>
        );
      })}
    </ol>
  );
}

interface RoomSaidProps {
  readonly said: string | undefined; // undefined: own words that were not kept
  readonly own: boolean;
}

/** Shows what was said. Own words stay as they were typed: brackets in them are no stage direction. */
export function RoomSaid({ said, own }: RoomSaidProps) {
  if (said === undefined) return <span class="quiet">{roomDebriefWords('unkept')}</span>;
  return own ? <bdi>“{said}”</bdi> : <SpeechText text={said} />;
}
