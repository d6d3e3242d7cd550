import type { PlatformCall } from '../../../src/lms/cmi5/endpoint.ts';

type Json = { readonly [name: string]: unknown };

const at = (tree: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((here, name) => (here as Json | undefined)?.[name], tree);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const DURATION = /^P(?=.)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,4})?S)?)?$/;
const CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories';
const CONTEXT = 'https://w3id.org/xapi/cmi5/context/extensions';

/** How a platform launches a unit. */
export interface LaunchSetup {
  readonly mode?: 'Normal' | 'Browse' | 'Review';
  readonly mastery?: number;
  readonly preferences?: Json;
}

/** What a platform holds of one registration: it outlives sessions. */
export interface Registration {
  readonly statements: Json[];
  readonly documents: Map<string, string>;
}

export const ENDPOINT = 'https://platform.test/xapi/';
const FETCH = 'https://platform.test/token';
const ACTOR = { objectType: 'Agent', account: { homePage: 'https://platform.test', name: 'l-7' } };
const REGISTRATION = '760e3480-ba55-4991-94b0-01820dbd23a2';
const ACTIVITY = 'https://platform.test/activity/1';
const PUBLISHER = 'https://unscripted.example/xapi/scenario/platform-four';

export const QUERY = `?${new URLSearchParams({
  activityId: ACTIVITY,
  registration: REGISTRATION,
  actor: JSON.stringify(ACTOR),
  fetch: FETCH,
  endpoint: ENDPOINT,
})}`;

/** The verb of a statement, as its last word. */
export const verbOf = (statement: Json): string =>
  String(at(statement, 'verb', 'id'))
    .split('/')
    .at(-1) ?? '';

const categories = (statement: Json): readonly string[] =>
  ((at(statement, 'context', 'contextActivities', 'category') ?? []) as Json[]).map(({ id }) =>
    String(id).replace(`${CATEGORY}/`, ''),
  );

/** What is broken, and the requirement that says so. */
type Rules = readonly (readonly [isBroken: boolean, requirement: string])[];

const broken = (rules: Rules): string | undefined => rules.find(([is]) => is)?.[1];

const DURATIONS: { readonly [verb: string]: string } = {
  terminated: '9.5.4.1-1',
  completed: '9.5.4.1-2',
  passed: '9.5.4.1-3',
  failed: '9.5.4.1-4',
};

/** What a result must and must not hold, by its verb. */
function resultRules(statement: Json): Rules {
  const verb = verbOf(statement);
  const result = (statement.result ?? {}) as Json;
  const moves = categories(statement).includes('moveon');
  const [judges, completes] = ['success' in result, 'completion' in result];
  const timed = DURATIONS[verb];
  return [
    [verb === 'passed' && result.success !== true, '9.5.2.0-1'],
    [verb === 'failed' && result.success !== false, '9.5.2.0-2'],
    [judges && !/passed|failed/.test(verb), '9.5.2.0-3'],
    [verb === 'completed' && result.completion !== true, '9.5.3.0-1'],
    [completes && verb !== 'completed', '9.5.3.0-2'],
    [timed !== undefined && !DURATION.test(String(result.duration)), timed ?? ''],
    [(judges || completes) && !moves, '9.6.2.2-1'],
    [!judges && !completes && moves, '9.6.2.2-2'],
  ];
}

/** One session of a platform that refuses whatever breaks a requirement, and names it. */
export function strictPlatform(held: Registration, setup: LaunchSetup = {}) {
  const { mode = 'Normal', mastery } = setup;
  const session = `session-${held.statements.length}`;
  const template = {
    contextActivities: { grouping: [{ id: PUBLISHER }] },
    extensions: { [`${CONTEXT}/sessionid`]: session },
  };
  const launchData = {
    contextTemplate: template,
    launchMode: mode,
    moveOn: 'CompletedAndPassed',
    returnURL: 'https://platform.test/back',
    ...(mastery !== undefined && { masteryScore: mastery }),
  };
  const violations: string[] = [];
  const here: Json[] = [];
  let [fetched, preferred, down] = [false, false, false];
  const failures: { readonly call: RegExp; readonly status: number | 'held' }[] = [];

  const inSession = (verb: string): boolean => here.some((one) => verbOf(one) === verb);
  const before = (verb: string): boolean => held.statements.some((one) => verbOf(one) === verb);

  /** What has its place in a session and a registration. */
  const orderRules = (statement: Json): Rules => {
    const verb = verbOf(statement);
    const judged = /passed|failed/.test(verb);
    const satisfying = judged || verb === 'completed';
    return [
      [at(statement, 'object', 'id') !== ACTIVITY, '8.1.5.0-6'],
      [verb === 'initialized' && !preferred, '11.0.0.0-3'],
      [inSession(verb), '9.3.0.0-2'],
      [judged && (inSession('passed') || inSession('failed')), '9.3.0.0-3'],
      [verb === 'completed' && before('completed'), '9.3.0.0-6'],
      [verb === 'passed' && before('passed'), '9.3.0.0-7'],
      [verb === 'failed' && before('passed'), '9.3.0.0-8'],
      [mode === 'Browse' && satisfying, '10.2.2.0-2'],
      [mode === 'Review' && satisfying, '10.2.2.0-3'],
    ];
  };

  const scoreRules = (statement: Json): Rules => {
    const verb = verbOf(statement);
    const score = at(statement, 'result', 'score') as Json | undefined;
    if (score === undefined) return [];
    const scaled = Number(score.scaled);
    const said = at(statement, 'context', 'extensions', `${CONTEXT}/masteryscore`);
    return [
      [verb === 'passed' && scaled < (mastery ?? 0), '9.3.4.0-2'],
      [verb === 'failed' && scaled >= (mastery ?? 2), '9.3.5.0-2'],
      [!/passed|failed/.test(verb), '9.5.1.0-2'],
      [score.min === undefined || score.max === undefined, '9.5.1.0-3'],
      [mastery !== undefined && said !== mastery, '9.6.3.2-2'],
    ];
  };

  /** The requirement that a defined statement breaks; each is a row of @cmi5/requirements. */
  const definedFault = (statement: Json): string | undefined =>
    broken([...orderRules(statement), ...scoreRules(statement), ...resultRules(statement)]);

  /** The requirement that any statement breaks. */
  const faultIn = (statement: Json): string | undefined => {
    const verb = verbOf(statement);
    const context = (statement.context ?? {}) as Json;
    const grouping = at(context, 'contextActivities', 'grouping');
    const fault = broken([
      [!UUID.test(String(statement.id)), '9.1.0.0-1'],
      [JSON.stringify(statement.actor) !== JSON.stringify(ACTOR), '8.1.3.0-3'],
      [here.length === 0 && verb !== 'initialized', '9.3.0.0-4'],
      [inSession('terminated'), '9.3.0.0-5'],
      [statement.timestamp === undefined, '9.7.0.0-1'],
      [!/Z$/.test(String(statement.timestamp)), '9.7.0.0-2'],
      [context.registration !== REGISTRATION, '9.6.1.0-1'],
      [at(context, 'extensions', `${CONTEXT}/sessionid`) !== session, '9.6.3.1-4'],
      [
        JSON.stringify(grouping) !== JSON.stringify(template.contextActivities.grouping),
        '10.2.1.0-6',
      ],
      [String(statement.timestamp) < String(here[0]?.timestamp ?? ''), '9.3.0.0-4'],
    ]);
    if (fault !== undefined) return fault;
    if (categories(statement).includes('cmi5')) return definedFault(statement);
    return categories(statement).includes('moveon') ? '9.6.2.2-2' : undefined;
  };

  const answer = (status: number, body: unknown = '') => ({
    ok: status < 300,
    status,
    text: async () => (typeof body === 'string' ? body : JSON.stringify(body)),
  });
  const refuse = (requirement: string) => {
    violations.push(requirement);
    return answer(403, requirement);
  };

  const stateCall = (method: string, query: URLSearchParams, body: string) => {
    const id = query.get('stateId') ?? '';
    if (query.get('agent') !== JSON.stringify(ACTOR)) return refuse('8.1.3.0-3');
    if (query.get('registration') !== REGISTRATION) return refuse('8.1.4.0-3');
    if (id === 'LMS.LaunchData')
      return method === 'GET' ? answer(200, launchData) : refuse('10.2.1.0-5');
    if (method === 'PUT') held.documents.set(id, body);
    const kept = held.documents.get(id);
    return method === 'PUT' ? answer(204) : kept === undefined ? answer(404) : answer(200, kept);
  };

  /** All or nothing, as an LRS takes a batch. An id that is there already is a conflict. */
  const post = (body: string) => {
    const statements = [JSON.parse(body) as Json | Json[]].flat();
    const before = [here.length, held.statements.length] as const;
    const undo = () => {
      here.length = before[0];
      held.statements.length = before[1];
    };
    for (const statement of statements) {
      const fault = faultIn(statement);
      if (fault !== undefined) {
        undo();
        return refuse(fault);
      }
      if (held.statements.some(({ id }) => id === statement.id)) {
        undo();
        return answer(409, 'a statement with this id is there');
      }
      here.push(statement);
      held.statements.push(statement);
    }
    return answer(200, []);
  };

  const statementOf = (query: URLSearchParams) => {
    const found = held.statements.find(({ id }) => id === query.get('statementId'));
    return found ? answer(200, found) : answer(404);
  };

  const profile = (query: URLSearchParams) => {
    if (query.get('agent') !== JSON.stringify(ACTOR)) return refuse('11.0.0.0-1');
    if (query.get('profileId') !== 'cmi5LearnerPreferences') return refuse('11.0.0.0-4');
    preferred = true;
    return setup.preferences ? answer(200, setup.preferences) : answer(404);
  };

  const token = (method: string) => {
    if (method !== 'POST') return refuse('8.2.1.0-2');
    if (fetched) return answer(200, { 'error-code': '1', 'error-text': 'used' });
    fetched = true;
    return answer(200, { 'auth-token': 'dG9rZW4=' });
  };

  const ask: PlatformCall = async (address, { method, headers, body = '' }) => {
    if (down) throw new Error('no network');
    const failing = failures.find(({ call }) => call.test(`${method} ${address}`));
    if (failing?.status === 'held') return new Promise(() => {}); // no answer ever comes
    if (failing !== undefined) return answer(Number(failing.status), 'out of order');
    if (address === FETCH) return token(method);
    if (!address.startsWith(ENDPOINT)) return refuse('8.1.1.0-3');
    if (headers.authorization !== 'Basic dG9rZW4=') return refuse('8.1.2.0-5');
    const { pathname, searchParams } = new URL(address);
    if (pathname.endsWith('/activities/state')) return stateCall(method, searchParams, body);
    if (pathname.endsWith('/agents/profile')) return profile(searchParams);
    if (!pathname.endsWith('/statements')) return answer(404);
    return method === 'GET' ? statementOf(searchParams) : post(body);
  };
  return {
    ask,
    violations,
    statements: here,
    template,
    lose: (lost: boolean) => {
      down = lost;
    },
    /** From now on calls like this (`PUT https://…`) fail with a status, or are never answered. */
    fail: (call: RegExp, status: number | 'held') => {
      failures.push({ call, status });
    },
    /** Takes every call again. */
    mend: () => {
      failures.length = 0;
    },
  };
}
