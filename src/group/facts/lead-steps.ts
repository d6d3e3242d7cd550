import { err, ok } from '../../core/kernel/result.ts';
import { currentTurn } from '../../core/run/state.ts';
import type { Member, RoomState } from './room-state.ts';
import type { RoomOutcome, StepsOf } from './room-step.ts';

/** Returns the number of lines of the moment or the ending that is on. */
export const countLines = ({ session }: RoomState): number =>
  (session?.ended?.lines ?? (session && currentTurn(session)?.beat.lines) ?? []).length;

const withMember = (state: RoomState, person: string, change: Partial<Member>): RoomOutcome => {
  const member = state.members.get(person);
  if (member === undefined) return err('unknown-person');
  return ok({ members: new Map(state.members).set(person, { ...member, ...change }) });
};

/** Reducers for the facts by which facilitators lead, beside the story and the votes. */
export const leadSteps: StepsOf<
  | 'advanced'
  | 'omitted'
  | 'seen'
  | 'agreed'
  | 'removed'
  | 'restored'
  | 'locked'
  | 'covered'
  | 'held'
  | 'planned'
  | 'noted'
  | 'outdated'
> = {
  advanced: (state, { lines }) => {
    if (state.step !== 'line' && state.step !== 'ending') return err('wrong-step');
    const all = countLines(state);
    const past = state.step === 'ending' && lines > all;
    return ok({
      lines: Math.min(lines, Math.max(1, all)),
      moves: state.moves + 1,
      ...(past && { step: 'sorting' as const }),
    });
  },
  omitted: (state, { turn }) =>
    turn === (state.session?.turns.length ?? 0) - 1
      ? ok({ omitted: [...state.omitted.filter((one) => one !== turn), turn] })
      : err('wrong-step'),
  seen: (state, { person, at }) => {
    if (state.members.get(person)?.moment === undefined) return err('unknown-person');
    return withMember(state, person, { seen: at });
  },
  agreed: (state, { person, reply, on }) => {
    const written = state.wall.find(({ id }) => id === reply);
    if (written?.person !== person) return err('unknown-reply');
    const { kept: _kept, ...plain } = written;
    const now = on ? { ...plain, kept: true as const } : plain;
    return ok({ wall: state.wall.map((one) => (one.id === reply ? now : one)) });
  },
  // Votes stay as they were given: a count that changes with a name would tell what that person chose.
  removed: (state, { person, swept }) => {
    const was = state.members.get(person)?.stance;
    const made = withMember(state, person, {
      ...{ stance: 'left', removed: true },
      ...(swept && was && { swept: was }),
    });
    if (!made.ok) return made;
    const hidden = state.wall.map((one) =>
      one.person === person ? { ...one, as: 'hidden' as const } : one,
    );
    return ok({ ...made.value, wall: hidden });
  },
  restored: (state, { person }) => {
    const { removed: _removed, swept, ...member } = state.members.get(person) ?? {};
    if (swept === undefined) return err('unknown-person');
    const back = { ...member, stance: swept } as Member;
    return ok({ members: new Map(state.members).set(person, back) });
  },
  locked: (_state, { on }) => ok({ locked: on }),
  covered: (_state, { on }) => ok({ covered: on }),
  held: (state, { on }) =>
    state.held === on ? err('wrong-step') : ok({ held: on, moves: state.moves + 1 }),
  planned: (_state, { minutes }) => ok({ minutes }),
  noted: (state, { moment, text }) => {
    const notes = new Map(state.notes);
    if (text === '') notes.delete(moment);
    else notes.set(moment, text);
    return ok({ notes });
  },
  outdated: () => ok({ outdated: true }),
};
