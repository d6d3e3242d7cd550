import type { SessionState, Turn } from '../../core/run/state.ts';
import { currentAttempt, saidIn } from '../../core/run/state.ts';
import { PASS } from '../facts/room-event.ts';
import type { RoomState } from '../facts/room-state.ts';

/** One beat in a person's own record: what was said, what they chose, what the room said. */
export interface OwnMoment {
  readonly number: number;
  readonly heard: string;
  readonly mine?: string; // the line they chose; absent if they did not vote
  readonly passed?: true;
  readonly wrote?: string;
  readonly room: string; // what the room said
  readonly why: readonly string[]; // reasons behind the levels of their line
}

const heardIn = ({ beat: { lines } }: Turn): string =>
  (lines.findLast(({ who }) => who !== undefined && who !== 'you') ?? lines.at(-1))?.text ?? '';

function moment(state: RoomState, session: SessionState, at: number, person: string): OwnMoment[] {
  const turn = session.turns[at];
  const attempt = turn && currentAttempt(turn);
  if (turn === undefined || attempt === undefined) return [];
  const round = state.rounds.findLast((one) => one.beat === turn.beat.id && one.turn === at);
  const choice = round?.votes.get(person)?.choice;
  const wrote = state.wall.find((one) => one.person === person && one.round === round?.round)?.text;
  const option = turn.beat.options.find(({ id }) => id === choice);
  const evidence = state.sheets
    .get(turn.beat.id)
    ?.options.find(({ id }) => id === choice)?.evidence;
  return [
    {
      number: turn.beat.number,
      heard: heardIn(turn),
      room: saidIn(turn, attempt) ?? '',
      why: (evidence ?? []).map(({ why }) => why),
      ...(option && { mine: option.text }),
      ...(choice === PASS && { passed: true as const }),
      ...(wrote !== undefined && { wrote }),
    },
  ];
}

/** Lists a person's own beats of the run. It contains nothing about anybody else. */
export const debriefLines = (state: RoomState, person: string): readonly OwnMoment[] => {
  const { session } = state;
  if (session === undefined) return [];
  return session.turns.flatMap((_turn, at) => moment(state, session, at, person));
};
