import type { Began, Draft, SessionEvent } from './event.ts';
import { entriesOf, noted, refreshed } from './notebook.ts';
import { err, ok, type Result } from './result.ts';
import { type Attempt, currentTurn, type Phase, type SessionState, type Turn } from './state.ts';

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
  | 'already-hinted'
  | 'no-reply'
  | 'empty';

/** A problem, and the place in the list where it stands. */
export interface LogProblem {
  readonly code: LogProblemCode;
  readonly seq: number;
  readonly type: Draft['type'] | 'none';
}

type Step<E> = (state: SessionState, event: E & { seq: number; at: number }) => Outcome;
type Outcome = Result<Partial<SessionState>, LogProblemCode>;
type Steps = { readonly [T in Exclude<Draft['type'], 'began'>]: Step<Extract<Draft, { type: T }>> };

const inPhase = (state: SessionState, ...phases: Phase[]): boolean => phases.includes(state.phase);

const withLastTurn = (state: SessionState, change: (turn: Turn) => Turn): readonly Turn[] =>
  state.turns.map((turn, index) => (index === state.turns.length - 1 ? change(turn) : turn));

/** The beat a fact speaks of must be the one on the page. */
const onBeat = (state: SessionState, beat: string): LogProblemCode | undefined =>
  currentTurn(state)?.beat.id === beat ? undefined : 'other-beat';

const offers = (state: SessionState, option: string): boolean =>
  currentTurn(state)?.beat.options.some(({ id }) => id === option) === true;

const known = (state: SessionState, item: string): boolean =>
  state.notebook.some((entry) => entry.observation.id === item);

const steps: Steps = {
  faced: (state, event) => {
    if (!inPhase(state, 'opening', 'reacting')) return err('wrong-phase');
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
    if (state.began.mode !== 'practice') return err('practice-only');
    if (!inPhase(state, 'choosing')) return err('wrong-phase');
    if (state.hinted) return err('already-hinted');
    const problem = onBeat(state, event.beat);
    return problem === undefined ? ok({ hinted: true }) : err(problem);
  },
  replied: (state, event) => {
    if (!inPhase(state, 'choosing')) return err('wrong-phase');
    const problem = onBeat(state, event.beat);
    if (problem !== undefined) return err(problem);
    const { nearest } = event;
    if (nearest !== undefined && !offers(state, nearest)) return err('unknown-option');
    const { seq: _seq, at: _at, ...reply } = event;
    return ok({ phase: 'reading', reply });
  },
  contested: (state, event) => {
    const problem = onBeat(state, event.beat);
    if (problem !== undefined) return err(problem);
    if (inPhase(state, 'reading')) return ok({ contested: true });
    if (!inPhase(state, 'reacting')) return err('wrong-phase');
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
    if (!inPhase(state, typed ? 'reading' : 'choosing')) return err('wrong-phase');
    const problem = onBeat(state, event.beat);
    if (problem !== undefined) return err(problem);
    const { at, seq: _seq, ...chose } = event;
    if (!offers(state, event.option)) return err('unknown-option');
    const attempt: Attempt = {
      chose,
      hinted: state.hinted,
      at,
      ...(state.reply && { reply: state.reply }),
      ...(state.contested && { contested: true }),
    };
    const turns = withLastTurn(state, (turn) => ({
      ...turn,
      attempts: [...turn.attempts, attempt],
    }));
    const notebook = refreshed(state.notebook, turns);
    return ok({ phase: 'reacting', turns, notebook, reply: undefined, contested: false });
  },
  retried: (state, event) => {
    if (state.began.mode !== 'practice') return err('practice-only');
    if (!inPhase(state, 'reacting')) return err('wrong-phase');
    const problem = onBeat(state, event.beat);
    return problem === undefined ? ok({ phase: 'choosing' }) : err(problem);
  },
  noticed: (state, event) => {
    if (inPhase(state, 'closed', 'skipped')) return err('wrong-phase');
    if (!known(state, event.item)) return err('unknown-item');
    return ok({ notebook: noted(state.notebook, event) });
  },
  guessed: (state, event) => {
    if (inPhase(state, 'opening', 'closed', 'skipped')) return err('wrong-phase');
    return ok({ guesses: { ...state.guesses, [event.when]: event.sure } });
  },
  ended: (state, event) => {
    if (!inPhase(state, 'reacting')) return err('wrong-phase');
    const { seq: _seq, at: _at, ...ended } = event;
    const shown = entriesOf(ended.lines, state.turns.at(-1)?.beat.number ?? 0);
    return ok({ phase: 'sorting', ended, notebook: refreshed(state.notebook, state.turns, shown) });
  },
  placed: (state, event) => {
    if (!inPhase(state, 'sorting')) return err('wrong-phase');
    if (!known(state, event.item)) return err('unknown-item');
    return ok({ placements: { ...state.placements, [event.item]: event.place } });
  },
  filed: (state, event) => {
    if (!inPhase(state, 'sorting')) return err('wrong-phase');
    const notes = state.ended?.notes ?? [];
    const fits =
      notes.length === 0 ? event.note === undefined : notes.some(({ id }) => id === event.note);
    if (!fits) return err('unknown-note');
    const { seq: _seq, at: _at, ...filed } = event;
    return ok({ phase: 'closed', filed });
  },
  skipped: (state, event) => {
    if (inPhase(state, 'closed', 'skipped')) return err('wrong-phase');
    const { seq: _seq, at: _at, ...skipped } = event;
    return ok({ phase: 'skipped', skipped });
  },
  paused: (state) =>
    inPhase(state, 'closed', 'skipped') ? err('wrong-phase') : ok({ pauses: state.pauses + 1 }),
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

/** Facts about a run that are not part of it: they come later and do not make it longer. */
const BESIDE: readonly Draft['type'][] = ['judged', 'consented'];

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

/** The state after one more fact, or why that fact cannot follow. */
export function reduce(
  state: SessionState | undefined,
  event: SessionEvent,
): Result<SessionState, LogProblem> {
  const refuse = (code: LogProblemCode) => err({ code, seq: event.seq, type: event.type });
  if (event.seq !== (state?.length ?? 0)) return refuse('out-of-order');
  if (event.type === 'began') return state === undefined ? ok(begin(event)) : refuse('begun-twice');
  if (state === undefined) return refuse('not-begun');
  const step = steps[event.type] as Step<SessionEvent>;
  const outcome = step(state, event);
  if (!outcome.ok) return refuse(outcome.error);
  const lastAt = BESIDE.includes(event.type) ? state.lastAt : Math.max(state.lastAt, event.at);
  return ok({ ...state, ...outcome.value, lastAt, length: state.length + 1 });
}

/** The state that a whole list of facts amounts to. */
export function replay(events: readonly SessionEvent[]): Result<SessionState, LogProblem> {
  let state: SessionState | undefined;
  for (const event of events) {
    const next = reduce(state, event);
    if (!next.ok) return next;
    state = next.value;
  }
  return state === undefined ? err({ code: 'empty', seq: 0, type: 'none' }) : ok(state);
}
