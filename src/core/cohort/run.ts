import type { OpenRecord } from '../record/record-decode.ts';
import { isSimulated } from '../record/simulated.ts';
import type { CriticalClass, CriticalCode } from '../rubric/critical-error.ts';
import type { Dimension } from '../rubric/dimension.ts';
import { TOP_LEVEL } from '../rubric/level.ts';
import { type Rubric, rubricOf } from '../rubric/rubric.ts';
import type { Mode } from '../run/intent.ts';
import type { Phase, SessionState } from '../run/state.ts';
import type { KnownFirst } from '../scenario/carried.ts';
import { accountOf } from '../scoring/decision.ts';
import { type DimensionScore, score } from '../scoring/score.ts';

/** A critical error of a run, as reports count it. */
export interface RunError {
  readonly code: CriticalCode;
  readonly class: CriticalClass;
  readonly beat: string;
  readonly repaired: boolean;
}

/** One record as one row; cohort figures are computed from these. */
export interface CohortRun {
  readonly session: string;
  readonly person: string;
  readonly pseudonym: string;
  readonly cohort: string | undefined;
  readonly participant: string | undefined; // code given by the evaluator or typed by the learner
  readonly simulated: boolean; // of an invented person
  readonly broughtFrom: string | undefined; // id of the person in the file the run was brought in from
  readonly scenario: string;
  readonly title: string;
  readonly variant: string;
  readonly mode: Mode;
  readonly language: string;
  readonly storyHash: string;
  readonly rubricVersion: string;
  readonly analyser: string;
  readonly startedAt: number; // milliseconds since 1970, UTC
  readonly lastAt: number;
  readonly phase: Phase;
  readonly lastBeat: number; // number of the last beat shown
  readonly beats: number;
  readonly overall: number | undefined; // before a cap, 0..100
  readonly shown: number | undefined; // after a cap, 0..100
  readonly core: number | undefined;
  readonly cappedTo: number | undefined;
  readonly band: string | undefined;
  readonly dimensions: readonly DimensionScore[];
  readonly errors: readonly RunError[];
  readonly answered: readonly string[]; // ids of the moments that were answered
  readonly hints: number; // moments with a hint
  readonly retries: number;
  readonly open: { readonly hits: number; readonly of: number }; // decisions rated on OPEN, and how many reached its top level
  readonly sure: number | undefined; // last stated confidence, 0..100
  readonly trafficking: boolean | undefined; // ground truth of the scenario, if it has one
  readonly pauses: number;
  readonly known?: KnownFirst; // for a second contact: what it began with
  readonly branch?: true; // played again from a moment of another run: listed alone, counted nowhere
}

const OPEN: Dimension = 'OPEN';

/** Counts the decisions rated on OPEN and those at its top level: exactly one open question (rubric section 2). */
function openOf({ turns }: SessionState): CohortRun['open'] {
  const first = turns.flatMap(
    ({ attempts: [one] }) => one?.chose.evidence.find((each) => each.dimension === OPEN) ?? [],
  );
  return { hits: first.filter(({ level }) => level === TOP_LEVEL).length, of: first.length };
}

/** Computes a record's row with the given rubric, under the figure rules the run began with. */
export function runOf({ record, state }: OpenRecord, current: Rubric): CohortRun {
  const rubric = rubricOf(current, state.began.rubric.version);
  const account = accountOf(state, rubric);
  const figures = score(account, rubric);
  const { began } = state;
  const turns = began.branch ? [] : state.turns.filter(({ attempts }) => attempts.length > 0);
  return {
    session: record.session,
    person: record.person.id,
    pseudonym: record.person.pseudonym,
    cohort: record.cohort,
    participant: record.participant,
    simulated: isSimulated(record.person.id),
    broughtFrom: record.broughtFrom,
    scenario: began.scenario.id,
    title: began.scenario.title,
    variant: began.variant,
    mode: began.mode,
    language: began.language,
    storyHash: began.scenario.hash,
    rubricVersion: began.rubric.version,
    analyser: began.analyser,
    startedAt: state.startedAt,
    lastAt: state.lastAt,
    phase: state.phase,
    lastBeat: state.turns.at(-1)?.beat.number ?? 0,
    beats: began.beats,
    overall: figures.overall,
    shown: figures.shown,
    core: figures.core,
    cappedTo: figures.cap?.to,
    band: figures.band.name,
    dimensions: figures.dimensions,
    errors: account.criticalErrors.map(({ code, class: severity, beat, repaired }) => ({
      code,
      class: severity,
      beat,
      repaired,
    })),
    answered: turns.map(({ beat }) => beat.id),
    hints: turns.filter(({ attempts }) => attempts.some(({ hinted }) => hinted)).length,
    retries: turns.reduce((sum, { attempts }) => sum + attempts.length - 1, 0),
    open: openOf(state),
    sure: state.guesses.end ?? state.guesses.middle,
    trafficking: state.filed?.debrief.trafficking,
    pauses: state.pauses,
    ...(began.carried && { known: began.carried }),
    ...(began.branch && { branch: true }),
  };
}

/** Tells whether a run reached its end; only complete runs are compared. */
export const isComplete = ({ phase }: CohortRun): boolean => phase === 'closed';

/** Tells whether a run is of the kind that is counted. */
export type IsOfKind = (run: CohortRun) => boolean;
