import { uuidOf } from '../core/kernel/uuid.ts';
import type { Turn } from '../core/run/state.ts';
import { quotedIn } from '../core/run/state.ts';
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

/** IRI prefix of activity and extension ids; nothing is fetched from it. */
const HOME = 'https://unscripted.example/xapi';

/** The learners' home page if the adopter has not configured one; a placeholder that belongs to nobody. */
export const NO_HOME_PAGE = HOME;
const VERBS = 'http://adlnet.gov/expapi/verbs';
const TYPES = 'http://adlnet.gov/expapi/activities';

const verb = (name: string) => ({ id: `${VERBS}/${name}`, display: { en: name } });

/** Formats a duration in hundredths of a second; statement stores keep no more. */
const durationOf = (from: number, to: number): string =>
  `PT${Math.round(Math.max(0, to - from) / 10) / 100}S`;

function scenarioOf({ run }: CodedRecord): Activity {
  const name = { [run.language]: run.title };
  const id = `${HOME}/scenario/${encodeURIComponent(run.scenario)}`;
  return { objectType: 'Activity', id, definition: { type: `${TYPES}/simulation`, name } };
}

function momentOf(checked: CodedRecord, { beat }: Turn): Activity {
  const { id } = scenarioOf(checked);
  const name = { [checked.run.language]: `${checked.run.title}, ${beat.number}` };
  return {
    objectType: 'Activity',
    id: `${id}/moment/${encodeURIComponent(beat.id)}`,
    definition: { type: `${TYPES}/interaction`, name },
  };
}

const levelsOf = ({ attempts }: Turn): Extensions =>
  Object.fromEntries(
    (attempts[0]?.chose.evidence ?? []).map(({ dimension, level }) => [
      `${HOME}/level/${dimension}`,
      level,
    ]),
  );

/**
 * Converts a run to xAPI statements: initialized, answered per decision, and completed with the score if it reached its
 * end. Typed words are included only if the record includes them. Actor ids belong to `homePage`, an address of whoever
 * runs the training.
 */
export function statementsOf(checked: CodedRecord, homePage: string): readonly XapiStatement[] {
  const { run, state } = checked;
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
        [`${HOME}/rubric`]: run.rubricVersion,
        [`${HOME}/story`]: run.storyHash,
        [`${HOME}/mode`]: run.mode,
        [`${HOME}/checked`]: checked.verdict.is,
      },
    },
    timestamp: isoTime(at),
  });
  const object = scenarioOf(checked);
  const answers = state.turns.flatMap((turn, index) => {
    const [first] = turn.attempts;
    if (first === undefined) return [];
    const response = quotedIn(turn, first);
    const result: StatementResult = {
      ...(response !== undefined && { response }),
      duration: durationOf(turn.at, first.at),
      extensions: { ...levelsOf(turn), [`${HOME}/option`]: first.chose.option },
    };
    return [
      made(
        `${index} ${turn.beat.id}`,
        { verb: verb('answered'), object: momentOf(checked, turn), result },
        first.at,
      ),
    ];
  });
  const shares = run.dimensions.map(({ dimension, percent, count }) => [
    [`${HOME}/percent/${dimension}`, percent],
    [`${HOME}/count/${dimension}`, count],
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
