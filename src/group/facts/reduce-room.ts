import { err, ok, type Result } from '../../core/kernel/result.ts';
import { reduce, replay } from '../../core/run/reduce.ts';
import { currentTurn, type SessionState } from '../../core/run/state.ts';
import { BOARD_COLUMNS } from '../../core/scenario/scenario.ts';
import { leadSteps } from './lead-steps.ts';
import type { RoomDraft, RoomEvent } from './room-event.ts';
import { MAX_LINE_REPLIES, NOTE, PASS } from './room-lists.ts';
import {
  currentRound,
  type RoomState,
  type RoomStep,
  type RoomVote,
  type Round,
} from './room-state.ts';
import type { PutEntry, RoomOutcome, RoomProblem, StepsOf } from './room-step.ts';

type Of<T extends RoomDraft['type']> = Extract<RoomEvent, { type: T }>;

const withRound = (state: RoomState, change: Partial<Round>): readonly Round[] =>
  state.rounds.map((round, at) =>
    at === state.rounds.length - 1 ? { ...round, ...change } : round,
  );

/** Applies a facilitator's step, which is allowed only from certain steps and is counted. */
const moved = (
  state: RoomState,
  from: readonly RoomStep[],
  change: Partial<RoomState>,
): RoomOutcome =>
  from.includes(state.step) ? ok({ ...change, moves: state.moves + 1 }) : err('wrong-step');

const offers = ({ session }: RoomState, option: string): boolean =>
  session !== undefined &&
  currentTurn(session)?.beat.options.some(({ id }) => id === option) === true;

const canLean = ({ session }: RoomState, topic: string, choice: string): boolean =>
  topic === NOTE
    ? session?.ended?.notes.some(({ id }) => id === choice) === true
    : session?.notebook.some(({ observation }) => observation.id === topic) === true &&
      BOARD_COLUMNS.some((place) => place === choice);

function stepOf({ phase }: SessionState, facts: readonly { readonly type: string }[]): RoomStep {
  if (phase === 'reacting') return 'reaction';
  if (phase === 'sorting') {
    return facts.some(({ type }) => type === 'ended') ? 'ending' : 'sorting';
  }
  return phase === 'closed' || phase === 'skipped' ? 'debrief' : 'line';
}

/** Appends facts of the story, either to the current path or as a new path from an earlier fact. */
function told(state: RoomState, event: Of<'told'>): RoomOutcome {
  const { from = state.facts.length, sheet } = event;
  if (state.step === 'opening' || from > state.facts.length) return err('wrong-step');
  const other = from < state.facts.length;
  const facts = [...state.facts.slice(0, from)];
  let session = other && from > 0 ? replayed(facts) : from === 0 ? undefined : state.session;
  for (const draft of event.facts) {
    const fact = { seq: facts.length, at: event.at, ...draft };
    const next = reduce(session, fact);
    if (!next.ok) return err('bad-story');
    session = next.value;
    facts.push(fact);
  }
  if (session === undefined) return err('bad-story');
  const last = session.turns.length - 1;
  return ok({
    facts,
    session,
    step: stepOf(session, event.facts),
    part: 'reactions',
    page: 0,
    lines: 1,
    omitted: other ? state.omitted.filter((turn) => turn < last) : state.omitted,
    moves: state.moves + (event.facts.every(({ type }) => type === 'placed') && !other ? 0 : 1),
    rounds: state.rounds.length > 0 ? withRound(state, { open: false }) : state.rounds,
    ...(other &&
      state.session && {
        before: [...state.before, { facts: state.facts, state: state.session }],
      }),
    ...(sheet && { sheets: new Map(state.sheets).set(sheet.beat, sheet) }),
  });
}

const replayed = (facts: RoomState['facts']): SessionState | undefined => {
  const state = replay(facts);
  return state.ok ? state.value : undefined;
};

const steps: StepsOf<Exclude<RoomDraft['type'], 'opened'>> = {
  joined: ({ members }, { person, name, at }, put) =>
    members.has(person)
      ? err('known-person')
      : ok({ members: put(members, person, { name, joined: at, stance: 'listen' }) }),
  stood: (state, { person, stance }, put) => {
    const member = state.members.get(person);
    if (member === undefined) return err('unknown-person');
    return ok({ members: put(state.members, person, { ...member, stance }) });
  },
  ...leadSteps,
  noticed: (state, { at }) =>
    moved(state, ['opening'], { step: 'notice', startedAt: state.startedAt ?? at }),
  posed: (state, { line }) =>
    state.setup.drill === undefined
      ? err('wrong-step')
      : moved(state, ['opening'], { step: 'line', posed: line }),
  told,
  asked: (state) => {
    const { posed, session } = state;
    const turn = session?.phase === 'choosing' ? currentTurn(session) : undefined;
    const beat = posed?.beat ?? turn?.beat.id;
    if (beat === undefined) return err('wrong-step');
    const round: Round = {
      round: state.rounds.length + 1,
      beat,
      path: state.before.length,
      turn: (state.session?.turns.length ?? 1) - 1,
      open: true,
      revealed: false,
      votes: new Map(),
    };
    const asks = { step: 'vote', rounds: [...state.rounds, round] } as const;
    return posed
      ? moved(state, ['line', 'talk'], { ...asks, wall: [] }) // again: what was said before is off the wall
      : moved(state, ['line'], asks);
  },
  shut: (state) =>
    moved(state, ['vote'], { step: 'talk', rounds: withRound(state, { open: false }) }),
  revealed: (state) =>
    state.posed
      ? err('wrong-step') // its marks would rank what people said
      : moved(state, ['talk'], { step: 'reveal', rounds: withRound(state, { revealed: true }) }),
  returned: (state, { to }) => {
    if (to === 'opening') return moved(state, ['notice'], { step: 'opening' });
    if (to === 'talk') {
      return moved(state, ['reveal'], {
        step: 'talk',
        rounds: withRound(state, { revealed: false }),
      });
    }
    if (to === 'vote') {
      return moved(state, ['talk'], { step: 'vote', rounds: withRound(state, { open: true }) });
    }
    return moved(state, ['vote', 'talk'], {
      step: 'line',
      rounds: withRound(state, { open: false }),
    });
  },
  voted: (state, { person, round, choice, n }, put) => {
    const current = currentRound(state);
    if (!state.members.has(person)) return err('unknown-person');
    if (current?.round !== round || !current.open) return err('not-this-round');
    if (choice !== PASS && !offers(state, choice)) return err('unknown-option');
    if (n <= (current.votes.get(person)?.n ?? 0)) return err('stale-vote');
    return ok({
      rounds: withRound(state, { votes: put(current.votes, person, { choice, n }) }),
    });
  },
  tallied: (state, { counts, passed }) => {
    if (state.step !== 'vote' && state.step !== 'talk') return err('wrong-step');
    if (!Object.keys(counts).every((option) => offers(state, option))) return err('unknown-option');
    return ok({ rounds: withRound(state, { hands: { counts, passed } }) });
  },
  wrote: (state, { person, round, reply, text, reading }) => {
    const current = currentRound(state);
    if (!state.members.has(person)) return err('unknown-person');
    if (current?.round !== round || !current.open) return err('not-this-round');
    const others = state.wall.filter((one) => one.round !== round || one.person !== person);
    const written = { id: reply, person, round, text, reading, as: 'waiting' } as const; // not kept until asked again
    return ok({ wall: [...others, written] });
  },
  posted: (state, { reply, as, group }) => {
    if (!state.wall.some(({ id }) => id === reply)) return err('unknown-reply');
    const shown = state.wall.filter((one) => one.as === 'shown' && one.id !== reply).length;
    if (state.posed && as === 'shown' && shown >= MAX_LINE_REPLIES) return err('wrong-step');
    return ok({
      wall: state.wall.map(({ group: _group, ...one }) =>
        one.id === reply
          ? { ...one, as, ...(group !== undefined && { group }) }
          : { ...one, ...(_group !== undefined && { group: _group }) },
      ),
    });
  },
  leaned: (state, { person, topic, choice, n }, put) => {
    if (!state.members.has(person)) return err('unknown-person');
    if (state.step !== 'sorting' && state.step !== 'ending') return err('wrong-step');
    if (!canLean(state, topic, choice)) return err('unknown-option');
    const known = state.leanings.get(topic) ?? new Map<string, RoomVote>();
    if (n <= (known.get(person)?.n ?? 0)) return err('stale-vote');
    const now = put(known, person, { choice, n });
    return ok({ step: 'sorting', leanings: put(state.leanings, topic, now) });
  },
  signalled: (state, { person, on, at }, put) => {
    const member = state.members.get(person);
    if (member === undefined) return err('unknown-person');
    const { moment: _moment, seen: _seen, ...calm } = member;
    const next = on ? { ...calm, moment: at } : calm;
    return ok({ members: put(state.members, person, next) });
  },
  turned: (state, { part, page = 0 }) => moved(state, ['debrief'], { part, page }),
};

/** Facts with a person that a facilitator adds. */
const ABOUT_PERSON: readonly RoomDraft['type'][] = ['seen', 'removed', 'restored'];

/** Counts a fact for the phone that added it. */
function counted(counts: RoomState['factCounts'], event: RoomEvent, put: PutEntry) {
  if (!('person' in event) || ABOUT_PERSON.includes(event.type)) return counts;
  return put(counts, event.person, (counts.get(event.person) ?? 0) + 1);
}

function follow(
  state: RoomState | undefined,
  event: RoomEvent,
  put: PutEntry,
): Result<RoomState, RoomProblem> {
  if (event.seq !== (state?.length ?? 0)) return err('out-of-order');
  if (event.type === 'opened') {
    if (state !== undefined) return err('opened-twice');
    return ok({
      setup: event.setup,
      seed: event.seed,
      length: 1,
      moves: 0,
      step: 'opening',
      part: 'reactions',
      page: 0,
      lines: 1,
      held: false,
      locked: false,
      covered: false,
      outdated: false,
      lastAt: event.at,
      omitted: [],
      notes: new Map(),
      ...(event.setup.minutes !== undefined && { minutes: event.setup.minutes }),
      members: new Map(),
      factCounts: new Map(),
      facts: [],
      session: undefined,
      before: [],
      sheets: new Map(),
      rounds: [],
      wall: [],
      leanings: new Map(),
    });
  }
  if (state === undefined) return err('not-opened');
  const step = steps[event.type] as (
    state: RoomState,
    event: RoomEvent,
    put: PutEntry,
  ) => RoomOutcome;
  const outcome = step(state, event, put);
  if (!outcome.ok) return outcome;
  const lastAt = Math.max(state.lastAt, event.at);
  const factCounts = counted(state.factCounts, event, put);
  return ok({ ...state, lastAt, factCounts, ...outcome.value, length: state.length + 1 });
}

/** Returns the state of a room after one more fact, or why it cannot follow. */
export const reduceRoom = (
  state: RoomState | undefined,
  event: RoomEvent,
): Result<RoomState, RoomProblem> =>
  follow(state, event, (map, key, value) => new Map(map).set(key, value));

/** Copies each map once and changes the copy from then on: it is nobody else's until the last fact is reduced. */
function putInOwn(): PutEntry {
  const own = new WeakSet<ReadonlyMap<unknown, unknown>>();
  return <K, V>(map: ReadonlyMap<K, V>, key: K, value: V) => {
    const next = own.has(map) ? (map as Map<K, V>) : new Map(map);
    own.add(next);
    return next.set(key, value);
  };
}

/** Reduces all facts of a room to its state. Copying the votes and members at each of them takes seconds. */
export function replayRoom(events: readonly RoomEvent[]): Result<RoomState, RoomProblem> {
  const put = putInOwn();
  let state: RoomState | undefined;
  for (const event of events) {
    const next = follow(state, event, put);
    if (!next.ok) return next;
    state = next.value;
  }
  return state === undefined ? err('not-opened') : ok(state);
}
