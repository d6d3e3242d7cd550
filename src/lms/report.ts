import { TOP_LEVEL } from '../core/rubric/level.ts';
import { type Rubric, rubricOf } from '../core/rubric/rubric.ts';
import type { SessionEvent } from '../core/run/event.ts';
import { quotedIn, runName, type SessionState, type Turn } from '../core/run/state.ts';
import { levelThatCounts } from '../core/scoring/decision.ts';
import { type Score, scoreOfRun } from '../core/scoring/score.ts';
import { suspendText } from './suspend/suspend.ts';

/** The outcome of a run, in terms every learning platform has. */
export interface RunOutcome {
  readonly complete: boolean;
  readonly success: 'passed' | 'failed' | 'unknown';
  readonly score?: number; // 0..100, after caps
}

/** One decision by its first response, which is what a score counts. */
export interface DecisionReport {
  readonly id: string; // unique over all runs
  readonly run: string;
  readonly moment: { readonly scenario: string; readonly beat: string; readonly title: string };
  readonly option: string;
  readonly typed: boolean; // own words, which stay in the browser
  readonly text: string; // of the option; empty if it was typed
  readonly share: number | undefined; // points over points possible, 0..1; undefined if nothing was rated
  readonly at: number; // milliseconds since 1970, UTC
  readonly took: number; // seconds
}

/** Everything reported to a platform after each step of a run. */
export interface Report extends RunOutcome {
  readonly run: string; // the same for one run, different for the next
  readonly suspend: string;
  readonly progress: number; // 0..1
  readonly answers: readonly DecisionReport[];
}

/** Names a moment: the same for every learner and run, as in exported tables. */
export const momentName = ({ scenario, beat }: DecisionReport['moment']): string =>
  `${scenario}.${beat}`;

function shareOf(turn: Turn, rubric: Rubric): number | undefined {
  const first = { ...turn, attempts: turn.attempts.slice(0, 1) };
  const levels = turn.beat.rates.flatMap((one) => levelThatCounts(first, one, rubric) ?? []);
  const sum = levels.reduce<number>((all, level) => all + level, 0);
  return levels.length === 0 ? undefined : sum / (TOP_LEVEL * levels.length);
}

/** Lists the decisions of a run so far, each by its first response. */
function answersOf(state: SessionState, rubric: Rubric): readonly DecisionReport[] {
  const run = runName(state);
  const { id, title } = state.began.scenario;
  return state.turns.flatMap((turn, index) => {
    const [first] = turn.attempts;
    if (first === undefined) return [];
    const typed = first.reply !== undefined;
    return [
      {
        id: `${run}-${index + 1}-${turn.beat.id}`.replaceAll(/[^\w-]/g, '-'),
        run,
        moment: { scenario: id, beat: turn.beat.id, title: `${title}, ${turn.beat.number}` },
        option: first.chose.option,
        typed,
        text: typed ? '' : (quotedIn(turn, first) ?? ''),
        share: shareOf(turn, rubric),
        at: first.at,
        took: Math.max(0, (first.at - turn.at) / 1000),
      },
    ];
  });
}

/** Returns the rubric with another pass mark, under the conditions of sound practice (rubric 6, rule 10). */
const passingAt = (rubric: Rubric, mark: number): Rubric => ({
  ...rubric,
  passMark: mark,
  soundFrom: mark,
  bands: [
    { from: mark, name: 'from the mark' },
    { from: 0, name: 'below it' },
  ],
});

/** The mark that passes. */
export interface PassMark {
  readonly mark: number; // 0..100
  readonly platforms: boolean; // set by the platform at launch, not by the package
}

function successOf({ band, shown, passed }: Score): RunOutcome['success'] {
  if (band.name === undefined || shown === undefined) return 'unknown'; // too little was rated
  return passed ? 'passed' : 'failed';
}

/**
 * Computes the outcome of a run. Only an assessment played to its end gives a score and success. Practice, or skipping
 * to the written summary, counts as completed only; success stays unknown.
 */
function outcomeOf(state: SessionState, rubric: Rubric, pass: PassMark): RunOutcome {
  const complete = state.phase === 'closed' || state.phase === 'skipped';
  if (state.phase !== 'closed' || state.began.mode !== 'assessment') {
    return { complete, success: 'unknown' };
  }
  const then = rubricOf(rubric, state.began.rubric.version);
  const figures = scoreOfRun(state, passingAt(then, pass.mark));
  const { shown, passed } = figures;
  // A platform with a mark of its own passes a run by its number, also one whose pass is held back here.
  const withheld = pass.platforms && shown !== undefined && shown >= pass.mark && !passed;
  return {
    complete,
    success: successOf(figures),
    ...(shown !== undefined && !withheld && { score: shown }),
  };
}

/** Computes progress, 0..1: decisions made over the maximum possible. */
function progressOf(state: SessionState): number {
  if (state.phase === 'closed' || state.phase === 'skipped') return 1;
  const last = state.turns.findLast(({ attempts }) => attempts.length > 0);
  return Math.min(0.99, (last?.beat.number ?? 0) / (state.began.beats + 1));
}

/** Builds the report of a run from its facts. */
export function reportOf(
  facts: readonly SessionEvent[],
  state: SessionState,
  rubric: Rubric,
  pass: PassMark,
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
 * Merges outcomes of earlier and later runs: passed stays passed, and completed stays completed until a later run is
 * completed too. With `first` whatever a run was judged to be stays.
 */
export function standingAfter(before: RunOutcome, now: RunOutcome, first = false): RunOutcome {
  const judged = before.score !== undefined || before.success !== 'unknown';
  if (before.success === 'passed' || (first && judged)) return before;
  if (now.complete || !before.complete) return outcomeIn(now);
  return before;
}

const outcomeIn = ({ complete, success, score: figure }: RunOutcome): RunOutcome => ({
  complete,
  success,
  ...(figure !== undefined && { score: figure }),
});
