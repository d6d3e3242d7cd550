import type { SessionState } from '../../core/run/state.ts';
import { tongue } from '../tongue.ts';
import { playWords } from './play-words.ts';
import type { RoomBetween } from './room-between.ts';

const nameIn = ({ began }: SessionState, id: string): string => began.cast[id] ?? id;

/** Says where the person stands, e.g. “Eli pulled back just now”. */
export const standsWords = (state: SessionState, { stands }: RoomBetween): string =>
  playWords(`room.${stands}`, { who: nameIn(state, state.began.person) });

/** Says who can hear. */
export const hearWords = (state: SessionState, { hear, others }: RoomBetween): string =>
  playWords(`hear.${hear}`, {
    who: new Intl.ListFormat(tongue().locale).format(others.map((id) => nameIn(state, id))),
    count: others.length,
  });

interface BetweenProps {
  readonly state: SessionState;
  readonly room: RoomBetween;
}

/** The line under the picture. A screen reader hears the same words after the reaction. */
export const Between = ({ state, room }: BetweenProps) => (
  <p class="between" aria-hidden="true">
    <span>
      <span class="gap" data-gap={room.gap}>
        <i />
        <i />
      </span>
      {standsWords(state, room)}
    </span>
    <span class="hear">{hearWords(state, room)}</span>
  </p>
);
