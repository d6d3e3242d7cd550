import type { DecisionReport } from '../report.ts';
import { duration } from '../scorm/duration.ts';
import type { Launch } from './launch.ts';

type Json = { readonly [name: string]: unknown };
type Identified = Json & { readonly id: string };

/** What statements are made with. */
export interface Making {
  readonly launch: Launch;
  readonly template: Json; // the context template from the platform
  readonly uuid: () => string;
  readonly now: () => string; // ISO 8601, UTC
}

const ADL = 'http://adlnet.gov/expapi/verbs';
const CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories';
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const HOME = 'https://unscripted.example/xapi';

export const DEFINED = ['initialized', 'completed', 'passed', 'failed', 'terminated'] as const;
export type Defined = (typeof DEFINED)[number];

const verb = (name: string): Json => ({ id: `${ADL}/${name}`, display: { en: name } });

const object = (value: unknown): Json =>
  typeof value === 'object' && value !== null ? (value as Json) : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Extends the platform's context template without changing what is in it (10.2.1). */
function context({ launch, template }: Making, categories: readonly string[], more: Json): Json {
  const activities = object(template.contextActivities);
  const category = [
    ...list(activities.category),
    ...categories.map((name) => ({ id: `${CATEGORY}/${name}` })),
  ];
  return {
    ...template,
    registration: launch.registration,
    contextActivities: { ...activities, ...(category.length > 0 && { category }) },
    extensions: { ...more, ...object(template.extensions) },
  };
}

/** Optional fields of a defined statement. */
export interface Says {
  readonly seconds?: number;
  readonly score?: number; // 0..100
  readonly mastery?: number; // 0..1, if the platform sets one
}

const RESULTS: { readonly [D in Defined]: Json } = {
  initialized: {},
  completed: { completion: true },
  passed: { success: true },
  failed: { success: false },
  terminated: {},
};

/** Makes a statement defined by cmi5 (9.3) with its required fields. */
export function definedStatement(
  making: Making,
  name: Defined,
  id: string,
  says: Says = {},
): Identified {
  const { seconds, score, mastery } = says;
  const moves = name === 'completed' || name === 'passed' || name === 'failed';
  const result = {
    ...RESULTS[name],
    ...(seconds !== undefined && { duration: duration(seconds) }),
    ...(score !== undefined && { score: { scaled: score / 100, raw: score, min: 0, max: 100 } }),
  };
  const judged = name === 'passed' || name === 'failed';
  return {
    id,
    actor: making.launch.actor,
    verb: verb(name),
    object: { objectType: 'Activity', id: making.launch.activityId },
    ...(Object.keys(result).length > 0 && { result }),
    context: context(
      making,
      moves ? ['cmi5', 'moveon'] : ['cmi5'],
      judged && mastery !== undefined ? { [MASTERY]: mastery } : {},
    ),
    timestamp: making.now(),
  };
}

/** Makes an allowed statement for a decision; it does not affect move-on (7.1.3). */
export function answerStatement(
  making: Making,
  id: string,
  answer: DecisionReport,
  at: string,
): Identified {
  const { launch } = making;
  const { scenario, beat, title } = answer.moment;
  return {
    id,
    actor: launch.actor,
    verb: verb('answered'),
    object: {
      objectType: 'Activity',
      id: `${HOME}/scenario/${encodeURIComponent(scenario)}/moment/${encodeURIComponent(beat)}`, // as in exported statements
      definition: {
        type: 'http://adlnet.gov/expapi/activities/interaction',
        name: { en: title },
      },
    },
    result: {
      response: answer.option,
      duration: duration(answer.took),
      extensions: {
        [`${HOME}/run`]: answer.run,
        ...(answer.text !== '' && { [`${HOME}/said`]: answer.text }),
        ...(answer.share !== undefined && {
          [`${HOME}/share`]: Math.round(answer.share * 10_000) / 10_000,
        }),
      },
    },
    context: context(making, [], {}),
    timestamp: at,
  };
}
