import { uuidOf } from '../core/kernel/uuid.ts';
import type { Turn } from '../core/run/state.ts';
import { quotedIn, runName } from '../core/run/state.ts';
import { isoTime } from './code.ts';
import type { CodedRecord } from './person-codes.ts';

/** An Experience API (xAPI) statement, version 1.0.3. */
export interface XapiStatement {
  readonly id: string; // UUID
  readonly actor: { readonly objectType: 'Agent'; readonly account: Account };
  readonly verb: { readonly id: string; readonly display: Words };
  readonly object: Activity;
  readonly result?: StatementResult;
  readonly context: { readonly registration: string; readonly extensions: Extensions };
  readonly timestamp: string;
}

interface Account {
  readonly homePage: string;
  readonly name: string;
}
type Words = { readonly [language: string]: string };
type Extensions = { readonly [iri: string]: unknown };

interface Activity {
  readonly objectType: 'Activity';
  readonly id: string;
  readonly definition: { readonly type: string; readonly name: Words };
}

interface StatementResult {
  readonly score?: {
    readonly scaled: number;
    readonly raw: number;
    readonly min: 0;
    readonly max: 100;
  };
  readonly response?: string;
  readonly completion?: boolean;
  readonly duration?: string;
  readonly extensions?: Extensions;
}

/** The learners' home page if the adopter has not configured one; a placeholder that belongs to nobody. */
export const NO_HOME_PAGE = 'https://unscripted.example/xapi';

/** Returns what ids of activities and extensions begin with: an address of the adopter. Nothing is fetched from it. */
const idsUnder = (homePage: string): string =>
  homePage === NO_HOME_PAGE ? homePage : `${homePage.replace(/\/+$/, '')}/xapi`;
const VERBS = 'http://adlnet.gov/expapi/verbs';
const TYPES = 'http://adlnet.gov/expapi/activities';

const verb = (name: string) => ({ id: `${VERBS}/${name}`, display: { en: name } });

/** Formats a duration in hundredths of a second; statement stores keep no more. */
const durationOf = (from: number, to: number): string =>
  `PT${Math.round(Math.max(0, to - from) / 10) / 100}S`;

function scenarioOf({ run }: CodedRecord, home: string): Activity {
  const name = { [run.language]: run.title };
  const id = `${home}/scenario/${encodeURIComponent(run.scenario)}`;
  return { objectType: 'Activity', id, definition: { type: `${TYPES}/simulation`, name } };
}

function momentOf(checked: CodedRecord, { beat }: Turn, home: string): Activity {
  const { id } = scenarioOf(checked, home);
  const name = { [checked.run.language]: `${checked.run.title}, ${beat.number}` };
  return {
    objectType: 'Activity',
    id: `${id}/moment/${encodeURIComponent(beat.id)}`,
    definition: { type: `${TYPES}/interaction`, name },
  };
}

const levelsOf = ({ attempts }: Turn, home: string): Extensions =>
  Object.fromEntries(
    (attempts[0]?.chose.evidence ?? []).map(({ dimension, level }) => [
      `${home}/level/${dimension}`,
      level,
    ]),
  );

/**
 * Converts a run to xAPI statements: initialized, answered per decision, and completed with the score if it reached its
 * end. Typed words are included only if the record includes them. Actors belong to `homePage`, an address of whoever
 * runs the training, and ids begin with it.
 */
export function statementsOf(checked: CodedRecord, homePage: string): readonly XapiStatement[] {
  const { run, state } = checked;
  const home = idsUnder(homePage);
  const made = (
    part: string,
    what: Pick<XapiStatement, 'verb' | 'object' | 'result'>,
    at: number,
  ): XapiStatement => ({
    id: uuidOf(`${run.session} ${part}`),
    actor: { objectType: 'Agent', account: { homePage, name: checked.code.replace(/^p-/, '') } },
    ...what,
    context: {
      registration: uuidOf(run.session),
      extensions: {
        [`${home}/run`]: runName(state),
        [`${home}/rubric`]: run.rubricVersion,
        [`${home}/story`]: run.storyHash,
        [`${home}/mode`]: run.mode,
        [`${home}/checked`]: checked.verdict.is,
        ...(run.simulated && { [`${home}/simulated`]: true }),
      },
    },
    timestamp: isoTime(at),
  });
  const object = scenarioOf(checked, home);
  const answers = state.turns.flatMap((turn, index) => {
    const [first] = turn.attempts;
    if (first === undefined) return [];
    const response = quotedIn(turn, first);
    const result: StatementResult = {
      ...(response !== undefined && { response }),
      duration: durationOf(turn.at, first.at),
      extensions: { ...levelsOf(turn, home), [`${home}/option`]: first.chose.option },
    };
    return [
      made(
        `${index} ${turn.beat.id}`,
        { verb: verb('answered'), object: momentOf(checked, turn, home), result },
        first.at,
      ),
    ];
  });
  const shares = run.dimensions.map(({ dimension, percent, count }) => [
    [`${home}/percent/${dimension}`, percent],
    [`${home}/count/${dimension}`, count],
  ]);
  const completed: StatementResult = {
    ...(run.shown !== undefined && {
      score: { scaled: run.shown / 100, raw: run.shown, min: 0, max: 100 },
    }),
    completion: true,
    duration: durationOf(run.startedAt, run.lastAt),
    extensions: Object.fromEntries(shares.flat()),
  };
  const end =
    run.phase === 'closed'
      ? [made('completed', { verb: verb('completed'), object, result: completed }, run.lastAt)]
      : [];
  return [
    made('initialized', { verb: verb('initialized'), object }, run.startedAt),
    ...answers,
    ...end,
  ];
}
