import type { SessionState, Turn } from '../../core/run/state.ts';
import { currentAttempt, quotedIn, saidIn } from '../../core/run/state.ts';
import { PASS } from '../facts/room-lists.ts';
import type { RoomState } from '../facts/room-state.ts';
import { type MomentName, momentNames } from './moment-name.ts';

/** What a person answered in one vote: a line, a pass, or nothing. */
export interface OwnVote {
  readonly mine?: string; // the line they chose; absent if they did not vote
  readonly passed?: true;
}

/** One beat in a person's own record: what was said, what they chose, what the room said. */
export interface OwnMoment {
  readonly name: MomentName;
  readonly heard: string;
  readonly votes: readonly OwnVote[]; // in order; more than one if the room stepped back, one if nobody was asked
  readonly wrote?: string;
  readonly reply?: string; // the id of what they wrote
  readonly kept?: true; // the room may keep it
  readonly room?: string; // what the room said; absent if its writer does not let the room keep it
  readonly skipped?: true; // nobody was asked
  readonly why: readonly string[]; // reasons behind the levels of their line
}

const heardIn = ({ beat: { lines } }: Turn): string =>
  (lines.findLast(({ who }) => who !== undefined && who !== 'you') ?? lines.at(-1))?.text ?? '';

function moment(state: RoomState, session: SessionState, at: number, person: string): OwnMoment[] {
  const turn = session.turns[at];
  const name = momentNames(session.turns)[at];
  const attempt = turn && currentAttempt(turn);
  if (turn === undefined || name === undefined || attempt === undefined) return [];
  const rounds = state.rounds.filter((one) => one.beat === turn.beat.id && one.turn === at);
  const choices = rounds.map(({ votes }) => votes.get(person)?.choice);
  const wrote = state.wall.findLast(
    (one) => one.person === person && rounds.some(({ round }) => round === one.round),
  );
  const { options } = turn.beat;
  const choice = choices.findLast((id) => options.some((option) => option.id === id));
  const said = saidIn(turn, attempt);
  const shared =
    attempt.reply === undefined ||
    state.wall.some((one) => one.text === said && (one.kept || one.person === person));
  const evidence = state.sheets
    .get(turn.beat.id)
    ?.options.find(({ id }) => id === choice)?.evidence;
  return [
    {
      name,
      heard: heardIn(turn),
      ...(said !== undefined && shared && { room: quotedIn(turn, attempt) ?? said }),
      why: (evidence ?? []).map(({ why }) => why),
      votes: (choices.length > 0 ? choices : [undefined]).map((id): OwnVote => {
        const option = options.find((one) => one.id === id);
        return { ...(option && { mine: option.text }), ...(id === PASS && { passed: true }) };
      }),
      ...(wrote && { wrote: wrote.text, reply: wrote.id, ...(wrote.kept && { kept: wrote.kept }) }),
      ...(state.omitted.includes(at) && { skipped: true as const }),
    },
  ];
}

/** Lists a person's own beats of the run. It contains nothing about anybody else. */
export const debriefLines = (state: RoomState, person: string): readonly OwnMoment[] => {
  const { session } = state;
  if (session === undefined) return [];
  return session.turns.flatMap((_turn, at) => moment(state, session, at, person));
};
