import { TOP_LEVEL } from '../core/rubric/level.ts';
import { type Rubric, rubricAt } from '../core/rubric/rubric.ts';
import type { SessionEvent } from '../core/run/event.ts';
import { type SessionState, saidIn, type Turn } from '../core/run/state.ts';
import { levelThatCounts } from '../core/scoring/decision.ts';
import { type Score, scoreOfRun } from '../core/scoring/score.ts';
import { suspendText } from './suspend/suspend.ts';

/** What a run has come to, as every learning platform can hold it. */
export interface RunOutcome {
  readonly complete: boolean;
  readonly success: 'passed' | 'failed' | 'unknown';
  readonly score?: number; // 0..100, after caps
}

/** One decision, with what was said first: what a score counts. */
export interface DecisionReport {
  readonly id: string; // letters, digits and hyphens; no other decision of any run has it
  readonly number: number; // of the moment
  readonly option: string;
  readonly typed: boolean; // in own words, which stay in the browser
  readonly text: string; // of the option; empty where it was typed
  readonly share: number | undefined; // of the levels that could be reached, 0..1; undefined: not rated
  readonly at: number; // milliseconds since 1970, UTC
  readonly took: number; // seconds
}

/** All that is handed to a learning platform after each step of a run. */
export interface Report extends RunOutcome {
  readonly run: string; // the same for one run, another for the next
  readonly suspend: string;
  readonly progress: number; // 0..1
  readonly answers: readonly DecisionReport[];
}

/** The run of a state by name: what was drawn for it, and when it began. */
const runName = ({ began, startedAt }: SessionState): string =>
  `${began.seed.toString(36)}-${Math.floor(startedAt / 1000).toString(36)}`;

function shareOf(turn: Turn, rubric: Rubric): number | undefined {
  const first = { ...turn, attempts: turn.attempts.slice(0, 1) };
  const levels = turn.beat.rates.flatMap((one) => levelThatCounts(first, one, rubric) ?? []);
  const sum = levels.reduce<number>((all, level) => all + level, 0);
  return levels.length === 0 ? undefined : sum / (TOP_LEVEL * levels.length);
}

/** The decisions of a run so far, each by its first response. */
function answersOf(state: SessionState, rubric: Rubric): readonly DecisionReport[] {
  return state.turns.flatMap((turn, index) => {
    const [first] = turn.attempts;
    if (first === undefined) return [];
    const typed = first.reply !== undefined;
    return [
      {
        id: `${runName(state)}-${index + 1}-${turn.beat.id}`.replaceAll(/[^\w-]/g, '-'),
        number: turn.beat.number,
        option: first.chose.option,
        typed,
        text: typed ? '' : (saidIn(turn, first) ?? ''),
        share: shareOf(turn, rubric),
        at: first.at,
        took: Math.max(0, (first.at - turn.at) / 1000),
      },
    ];
  });
}

/** The same rubric with another pass mark, under the conditions of sound practice (rubric 6, rule 10). */
const passingAt = (rubric: Rubric, mark: number): Rubric => ({
  ...rubric,
  passMark: mark,
  soundFrom: mark,
  bands: [
    { from: mark, name: 'from the mark' },
    { from: 0, name: 'below it' },
  ],
});

function successOf({ band, shown, passed }: Score): RunOutcome['success'] {
  if (band.name === undefined || shown === undefined) return 'unknown'; // too little was rated
  return passed ? 'passed' : 'failed';
}

/**
 * What a run amounts to. Only an assessment that went to its end gives a score and success; to be
 * done with, in play or in the written summary, is completion, in practice too.
 */
function outcomeOf(state: SessionState, rubric: Rubric, pass: number): RunOutcome {
  const complete = state.phase === 'closed' || state.phase === 'skipped';
  if (state.phase !== 'closed' || state.began.mode !== 'assessment') {
    return { complete, success: 'unknown' };
  }
  const then = rubricAt(rubric, state.began.rubric.version);
  const { earlier: _earlier, ...alone } = passingAt(then, pass);
  const figures = scoreOfRun(state, alone);
  return {
    complete,
    success: successOf(figures),
    ...(figures.shown !== undefined && { score: figures.shown }),
  };
}

/** How far a run has come, 0..1: decisions made, of the most there can be. */
function progressOf(state: SessionState): number {
  if (state.phase === 'closed' || state.phase === 'skipped') return 1;
  const last = state.turns.findLast(({ attempts }) => attempts.length > 0);
  return Math.min(0.99, (last?.beat.number ?? 0) / (state.began.beats + 1));
}

/** What a platform is told of a run, from its facts. */
export function reportOf(
  facts: readonly SessionEvent[],
  state: SessionState,
  rubric: Rubric,
  pass: number,
): Report {
  return {
    ...outcomeOf(state, rubric, pass),
    run: runName(state),
    suspend: suspendText(facts),
    progress: progressOf(state),
    answers: answersOf(state, rubric),
  };
}

/**
 * What stands at a platform once a later run is told of: what was passed stays passed, and what was
 * done stays done until a later run is done too.
 */
export function standingAfter(before: RunOutcome, now: RunOutcome): RunOutcome {
  if (before.success === 'passed') return before;
  if (now.complete || !before.complete) return outcomeIn(now);
  return before;
}

const outcomeIn = ({ complete, success, score: figure }: RunOutcome): RunOutcome => ({
  complete,
  success,
  ...(figure !== undefined && { score: figure }),
});
