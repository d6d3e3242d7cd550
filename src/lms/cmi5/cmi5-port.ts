import { err, ok, type Result } from '../../core/result.ts';
import type { Delivery, Handed, LmsPort, LmsProblem } from '../port.ts';
import type { Outcome } from '../report.ts';
import { type Launch, launchIn } from './launch.ts';
import {
  answerStatement,
  type Defined,
  definedStatement,
  type Making,
  type Says,
} from './statement.ts';

/** A request to the platform, as much of it as is used; it may outlive the page. */
export type Ask = (
  address: string,
  init: {
    readonly method: string;
    readonly headers: { readonly [name: string]: string };
    readonly body?: string;
    readonly keepalive?: boolean;
  },
) => Promise<{
  readonly ok: boolean;
  readonly status: number;
  readonly text: () => Promise<string>;
}>;

/** What only a page can give. */
export interface Means {
  readonly ask: Ask;
  readonly uuid: () => string;
  readonly iso: (at: number) => string;
  readonly now: () => number;
}

type Json = { readonly [name: string]: unknown };

const STATE = 'unscripted.place'; // of the state document that keeps the place
const OVER = [401, 403]; // the session's token is no longer good

const problem = (code: LmsProblem['code'], call: string, said = ''): LmsProblem => ({
  code,
  call,
  said,
});

const jsonIn = (text: string): Json => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Json) : {};
  } catch {
    return {};
  }
};

/** What our state document holds: the place, and which statements a registration has had. */
interface Place extends Outcome {
  readonly suspend: string;
}

function placeIn(text: string): Place {
  const { suspend, complete, success, score } = jsonIn(text);
  return {
    suspend: typeof suspend === 'string' ? suspend : '',
    complete: complete === true,
    success: success === 'passed' || success === 'failed' ? success : 'unknown',
    ...(typeof score === 'number' && { score }),
  };
}

/** The platform's endpoint, with the token of this session. */
function endpointOf(launch: Launch, token: string, { ask }: Means) {
  const headers = {
    authorization: `Basic ${token}`,
    'x-experience-api-version': '1.0.3',
    'content-type': 'application/json',
  };
  const about = new URLSearchParams({
    activityId: launch.activityId,
    agent: JSON.stringify(launch.actor),
    registration: launch.registration,
  });
  const call = async (
    method: string,
    path: string,
    body?: unknown,
    keepalive = false,
  ): Promise<Result<string, LmsProblem & { readonly status?: number }>> => {
    try {
      const answer = await ask(launch.endpoint + path, {
        method,
        headers,
        ...(body !== undefined && { body: JSON.stringify(body) }),
        ...(keepalive && { keepalive }),
      });
      const text = await answer.text();
      if (answer.ok) return ok(text);
      const code = OVER.includes(answer.status) ? 'over' : 'refused';
      return err({ ...problem(code, path.split('?')[0] ?? '', text), status: answer.status });
    } catch (thrown) {
      return err(problem('silent', path.split('?')[0] ?? '', String(thrown)));
    }
  };
  const state = (id: string): string => `activities/state?stateId=${id}&${about}`;
  return {
    call,
    launchData: () => call('GET', state('LMS.LaunchData')),
    place: () => call('GET', state(STATE)),
    keepPlace: (place: Place, last: boolean) => call('PUT', state(STATE), place, last),
    preferences: () =>
      call(
        'GET',
        `agents/profile?profileId=cmi5LearnerPreferences&agent=${encodeURIComponent(JSON.stringify(launch.actor))}`,
      ),
    send: (statements: readonly Json[], last: boolean) =>
      call('POST', 'statements', statements, last),
  };
}

async function tokenFrom(
  { fetch: address }: Launch,
  { ask }: Means,
): Promise<Result<string, LmsProblem>> {
  try {
    const answer = await ask(address, { method: 'POST', headers: {} });
    const said = jsonIn(await answer.text());
    const token = said['auth-token'];
    if (typeof token === 'string' && token !== '') return ok(token);
    return err(problem('over', 'fetch', String(said['error-text'] ?? '')));
  } catch (thrown) {
    return err(problem('silent', 'fetch', String(thrown)));
  }
}

/** Begins a session with the platform whose launch stands in the address (cmi5 8 and 10). */
export async function openCmi5(query: string, means: Means): Promise<Result<LmsPort, LmsProblem>> {
  const launch = launchIn(query);
  if (!launch.ok) return err(problem('silent', launch.error));
  const token = await tokenFrom(launch.value, means);
  if (!token.ok) return token;
  const endpoint = endpointOf(launch.value, token.value, means);
  const data = await endpoint.launchData();
  if (!data.ok) return data;
  const preferred = await endpoint.preferences();
  const kept = await endpoint.place();
  const { contextTemplate, launchMode, masteryScore, returnURL } = jsonIn(data.value);
  const { languagePreference, audioPreference } = preferred.ok ? jsonIn(preferred.value) : {};
  const mastery = typeof masteryScore === 'number' ? masteryScore : undefined;
  const making: Making = {
    launch: launch.value,
    template: contextTemplate as Json,
    uuid: means.uuid,
    now: () => means.iso(means.now()),
  };
  const begun = await endpoint.send([definedStatement(making, 'initialized')], false);
  if (!begun.ok) return begun;
  const records = launchMode === undefined || launchMode === 'Normal';
  const place = placeIn(kept.ok ? kept.value : '');
  return ok({
    told: {
      learner: JSON.stringify(launch.value.actor),
      suspend: place.suspend,
      standing: place,
      records,
      ...(mastery !== undefined && { pass: Math.round(100 * mastery) }),
      ...(typeof languagePreference === 'string' && {
        languages: languagePreference.split(',').map((one) => one.trim()),
      }),
      ...(audioPreference !== undefined && { sound: audioPreference === 'on' }),
      ...(typeof returnURL === 'string' && { back: returnURL }),
    },
    ...sending(making, endpoint, { place, mastery, records, iso: means.iso, since: means.now() }),
  });
}

interface Session {
  readonly place: Place;
  readonly mastery: number | undefined;
  readonly records: boolean;
  readonly iso: (at: number) => string;
  readonly since: number; // when this session began; no statement of it is earlier
}

/** A score that speaks against its verb is left out: a platform would refuse it (9.3.4, 9.3.5). */
function scoreFor(name: Defined, { score }: Delivery, mastery: number | undefined): Says {
  if (score === undefined) return {};
  const above = score / 100 >= (mastery ?? 0);
  const fits = mastery === undefined || above === (name === 'passed');
  return fits
    ? { score, ...(mastery !== undefined && { mastery }) }
    : { ...(mastery !== undefined && { mastery }) };
}

/** Each statement is made once and sent until it is taken: one that comes twice is the same. */
function sending(
  making: Making,
  endpoint: ReturnType<typeof endpointOf>,
  { place, mastery, records, iso, since }: Session,
): Pick<LmsPort, 'put' | 'end'> {
  let waiting: Json[] = [];
  const made = new Set<string>();
  let { complete, success } = place;
  let judged = false; // in this session

  const make = (key: string, statement: () => Json): void => {
    if (made.has(key)) return;
    made.add(key);
    waiting.push(statement());
  };

  const add = (delivery: Delivery): void => {
    const { seconds } = delivery;
    for (const answer of delivery.answers) {
      make(answer.id, () => answerStatement(making, answer, iso(Math.max(answer.at, since))));
    }
    if (delivery.complete && !complete) {
      make('completed', () => definedStatement(making, 'completed', { seconds }));
      complete = true;
    }
    const name = delivery.success;
    if (!delivery.complete || name === 'unknown' || success === 'passed' || judged) return;
    if (name === 'failed' && success === 'failed' && place.success === 'failed') return;
    judged = true;
    success = name;
    make(name, () =>
      definedStatement(making, name, { seconds, ...scoreFor(name, delivery, mastery) }),
    );
  };

  const flush = async (last: boolean): Promise<Handed> => {
    const batch = waiting;
    if (batch.length === 0) return ok(undefined);
    const sent = await endpoint.send(batch, last);
    if (!sent.ok && sent.error.status !== 409) return sent; // 409: it is there already
    waiting = waiting.filter((one) => !batch.includes(one));
    return ok(undefined);
  };

  /** The place, with what statements have said so far: a later session says the rest. */
  const keep = ({ suspend, score }: Delivery, last: boolean) =>
    endpoint.keepPlace({ suspend, complete, success, ...(score !== undefined && { score }) }, last);

  return {
    put: async (delivery) => {
      add(delivery);
      const kept = await keep(delivery, false);
      return kept.ok ? flush(false) : kept;
    },
    end: async (delivery) => {
      if (records) add(delivery);
      make('terminated', () =>
        definedStatement(making, 'terminated', { seconds: delivery.seconds }),
      );
      const keeping = records ? keep(delivery, true) : undefined; // side by side: the page may be going
      const sent = await flush(true);
      const kept = await keeping;
      return kept?.ok === false ? kept : sent;
    },
  };
}
