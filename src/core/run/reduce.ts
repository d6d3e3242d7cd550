import { err, ok, type Result } from '../kernel/result.ts';
import { NEUTRAL } from '../scenario/beat.ts';
import type { Began, EventDraft, SessionEvent } from './event.ts';
import { noted, refreshed } from './notebook.ts';
import { isInMode, isInPhase } from './phase-rules.ts';
import { type Attempt, currentTurn, type SessionState, type Turn } from './state.ts';

/** Why a fact cannot follow the facts before it. */
export type LogProblemCode =
  | 'not-begun'
  | 'begun-twice'
  | 'out-of-order'
  | 'wrong-phase'
  | 'other-beat'
  | 'unknown-option'
  | 'unknown-item'
  | 'unknown-note'
  | 'not-rated-there'
  | 'practice-only'
  | 'not-in-branch'
  | 'already-hinted'
  | 'no-reply'
  | 'empty';

/** A problem and the number of the fact that has it. */
export interface LogProblem {
  readonly code: LogProblemCode;
  readonly seq: number;
  readonly type: EventDraft['type'] | 'none';
}

type Step<E> = (state: SessionState, event: E & { seq: number; at: number }) => Outcome;
type Outcome = Result<Partial<SessionState>, LogProblemCode>;
type Steps = {
  readonly [T in Exclude<EventDraft['type'], 'began'>]: Step<Extract<EventDraft, { type: T }>>;
};

const withLastTurn = ({ turns }: SessionState, change: (turn: Turn) => Turn): readonly Turn[] => {
  const last = turns.at(-1);
  return last === undefined ? turns : turns.with(-1, change(last));
};

/** Checks that a fact refers to the current beat. */
const onBeat = (state: SessionState, beat: string): LogProblemCode | undefined =>
  currentTurn(state)?.beat.id === beat ? undefined : 'other-beat';

const offers = (state: SessionState, option: string): boolean =>
  option === NEUTRAL || currentTurn(state)?.beat.options.some(({ id }) => id === option) === true;

const known = (state: SessionState, item: string): boolean =>
  state.notebook.some((entry) => entry.observation.id === item);

const steps: Steps = {
  faced: (state, event) => {
    const turn: Turn = { beat: event.beat, at: event.at, attempts: [] };
    const turns = [...state.turns, turn];
    return ok({
      phase: 'choosing',
      hinted: false,
      turns,
      notebook: refreshed(state.notebook, turns),
    });
  },
  hinted: (state, event) => {
    if (state.hinted) return err('already-hinted');
    const problem = onBeat(state, event.beat);
    return problem === undefined ? ok({ hinted: true }) : err(problem);
  },
  replied: (state, event) => {
    const problem = onBeat(state, event.beat);
    if (problem !== undefined) return err(problem);
    const { nearest } = event;
    if (nearest !== undefined && !offers(state, nearest)) return err('unknown-option');
    const { seq: _seq, at: _at, ...reply } = event;
    return ok({ phase: 'reading', reply, contested: false });
  },
  contested: (state, event) => {
    const problem = onBeat(state, event.beat);
    if (problem !== undefined) return err(problem);
    if (state.phase === 'reading') return ok({ contested: true });
    const attempt = currentTurn(state)?.attempts.at(-1);
    if (attempt?.reply === undefined) return err('no-reply');
    const last = { ...attempt, contested: true } as const;
    return ok({
      turns: withLastTurn(state, (turn) => ({
        ...turn,
        attempts: [...turn.attempts.slice(0, -1), last],
      })),
    });
  },
  chose: (state, event) => {
    const typed = event.reply !== undefined;
    if (typed && state.phase !== 'reading') return err('wrong-phase');
    const problem = onBeat(state, event.beat);
    if (problem !== undefined) return err(problem);
    const { at, seq: _seq, ...chose } = event;
    if (!offers(state, event.option)) return err('unknown-option');
    const attempt: Attempt = {
      chose,
      hinted: state.hinted,
      at,
      ...(typed && state.reply && { reply: state.reply }),
      ...(typed && state.contested && { contested: true }),
    };
    const turns = withLastTurn(state, (turn) => ({
      ...turn,
      attempts: [...turn.attempts, attempt],
    }));
    const notebook = refreshed(state.notebook, turns);
    return ok({ phase: 'reacting', turns, notebook, reply: undefined, contested: false });
  },
  retried: (state, event) => {
    const problem = onBeat(state, event.beat);
    return problem === undefined ? ok({ phase: 'choosing' }) : err(problem);
  },
  noticed: (state, event) => {
    if (!known(state, event.item)) return err('unknown-item');
    return ok({ notebook: noted(state.notebook, event) });
  },
  guessed: (state, event) => {
    return ok({ guesses: { ...state.guesses, [event.when]: event.sure } });
  },
  ended: (state, event) => {
    const { seq: _seq, at: _at, ...ended } = event;
    const notebook = refreshed(state.notebook, state.turns, ended.lines);
    return ok({ phase: 'sorting', ended, notebook });
  },
  placed: (state, event) => {
    if (!known(state, event.item)) return err('unknown-item');
    return ok({ placements: { ...state.placements, [event.item]: event.place } });
  },
  filed: (state, event) => {
    const notes = state.ended?.notes ?? [];
    const fits =
      notes.length === 0 ? event.note === undefined : notes.some(({ id }) => id === event.note);
    if (!fits) return err('unknown-note');
    const { seq: _seq, at: _at, ...filed } = event;
    return ok({ phase: 'closed', filed });
  },
  skipped: (_state, event) => {
    const { seq: _seq, at: _at, ...skipped } = event;
    return ok({ phase: 'skipped', skipped });
  },
  paused: (state) => ok({ pauses: state.pauses + 1 }),
  judged: (state, event) => {
    const turn = state.turns.find(({ beat }) => beat.id === event.beat);
    if (turn === undefined || turn.attempts.length === 0) return err('other-beat');
    if (!turn.beat.rates.includes(event.dimension)) return err('not-rated-there');
    const { seq: _seq, at: _at, ...judged } = event;
    return ok({ judged: [...state.judged, judged] });
  },
  consented: (_state, event) => {
    const { seq: _seq, at: _at, ...consented } = event;
    return ok({ consented });
  },
};

/** Metadata facts: added later, not part of the run, and not counted in its length. */
const METADATA_FACTS: readonly EventDraft['type'][] = ['judged', 'consented'];

const begin = (event: Began & { seq: number; at: number }): SessionState => {
  const { seq: _seq, at, ...began } = event;
  return {
    began,
    startedAt: at,
    lastAt: at,
    length: 1,
    phase: 'opening',
    turns: [],
    hinted: false,
    reply: undefined,
    contested: false,
    notebook: [],
    guesses: {},
    placements: {},
    pauses: 0,
    judged: [],
  };
};

const refused = ({ seq, type }: SessionEvent, code: LogProblemCode) => err({ code, seq, type });

const lastAfter = ({ lastAt }: SessionState, { type, at }: SessionEvent): number =>
  METADATA_FACTS.includes(type) ? lastAt : Math.max(lastAt, at);

function first(event: SessionEvent): Result<SessionState, LogProblem> {
  if (event.seq !== 0) return refused(event, 'out-of-order');
  if (event.type !== 'began') return refused(event, 'not-begun');
  const inAssessment = event.branch !== undefined && event.mode !== 'practice';
  return inAssessment ? refused(event, 'practice-only') : ok(begin(event));
}

/** Returns the state after one more fact, or why it cannot follow. */
export function reduce(
  state: SessionState | undefined,
  event: SessionEvent,
): Result<SessionState, LogProblem> {
  if (state === undefined) return first(event);
  if (event.seq !== state.length) return refused(event, 'out-of-order');
  if (event.type === 'began') return refused(event, 'begun-twice');
  if (event.type !== 'judged' && event.type !== 'consented') {
    if (!isInMode(state, event.type)) {
      return refused(event, state.began.branch ? 'not-in-branch' : 'practice-only');
    }
    if (!isInPhase(state, event.type)) return refused(event, 'wrong-phase');
  }
  const step = steps[event.type] as Step<SessionEvent>;
  const made = step(state, event);
  if (!made.ok) return refused(event, made.error);
  const lastAt = lastAfter(state, event);
  return ok({ ...state, ...made.value, lastAt, length: state.length + 1 });
}

/** The state that a whole list of facts amounts to, or the first fact that cannot follow. */
export function replay(events: readonly SessionEvent[]): Result<SessionState, LogProblem> {
  let state: SessionState | undefined;
  for (const event of events) {
    const made = reduce(state, event);
    if (!made.ok) return made;
    state = made.value;
  }
  return state === undefined ? err({ code: 'empty', seq: 0, type: 'none' }) : ok(state);
}
