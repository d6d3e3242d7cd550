import type { OpenRecord } from '../record/record-decode.ts';
import type { CriticalClass, CriticalCode } from '../rubric/critical-error.ts';
import type { Dimension } from '../rubric/dimension.ts';
import { TOP_LEVEL } from '../rubric/level.ts';
import { type Rubric, rubricOf } from '../rubric/rubric.ts';
import type { Mode } from '../run/intent.ts';
import type { Phase, SessionState, Turn } from '../run/state.ts';
import type { KnownFirst } from '../scenario/carried.ts';
import { type Account, AFTER_SCENE, accountOf, levelThatCounts } from '../scoring/decision.ts';
import { type DimensionScore, score } from '../scoring/score.ts';

/** One decision of a run, as reports count it. */
export interface RunChoice {
  readonly beat: string;
  readonly number: number;
  readonly first: string; // id of the first option chosen
  readonly share: number | undefined; // points over points possible, 0..1; undefined if nothing was rated
  readonly points: number;
  readonly possible: number;
  readonly hinted: boolean;
  readonly retries: number;
}

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
  readonly choices: readonly RunChoice[];
  readonly after: readonly RunChoice[]; // board and note, which are rated but offer no options
  readonly open: { readonly hits: number; readonly of: number }; // decisions rated on OPEN, and how many reached its top level
  readonly sure: number | undefined; // last stated confidence, 0..100
  readonly trafficking: boolean | undefined; // ground truth of the scenario, if it has one
  readonly pauses: number;
  readonly known?: KnownFirst; // for a second contact: what it began with
  readonly branch?: true; // played again from a moment of another run: listed alone, counted nowhere
}

const choiceOf = (turn: Turn, rubric: Rubric): readonly RunChoice[] => {
  const { id: beat, number, rates } = turn.beat;
  const [first] = turn.attempts;
  if (first === undefined) return [];
  const levels = rates.flatMap((dimension) => levelThatCounts(turn, dimension, rubric) ?? []);
  const points = levels.reduce<number>((sum, level) => sum + level, 0);
  const possible = TOP_LEVEL * levels.length;
  return [
    {
      beat,
      number,
      first: first.chose.option,
      share: possible === 0 ? undefined : points / possible,
      points,
      possible,
      hinted: turn.attempts.some((attempt) => attempt.hinted),
      retries: turn.attempts.length - 1,
    },
  ];
};

/** Returns board and note as decisions without an option, if they were rated. */
const afterOf = ({ decisions }: Account): readonly RunChoice[] =>
  decisions
    .filter(({ beat, levels }) => AFTER_SCENE.includes(beat) && levels.length > 0)
    .map(({ beat, number, levels }) => {
      const points = levels.reduce<number>((sum, { level }) => sum + level, 0);
      const possible = TOP_LEVEL * levels.length;
      const share = points / possible;
      return { beat, number, first: '', share, points, possible, hinted: false, retries: 0 };
    });

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
  return {
    session: record.session,
    person: record.person.id,
    pseudonym: record.person.pseudonym,
    cohort: record.cohort,
    participant: record.participant,
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
    choices: began.branch ? [] : state.turns.flatMap((turn) => choiceOf(turn, rubric)),
    after: afterOf(account),
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
