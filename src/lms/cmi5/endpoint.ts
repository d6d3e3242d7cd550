import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { LmsProblem } from '../port.ts';
import type { Launch } from './launch.ts';

/** The part of `fetch` that is used; with `keepalive` a request may outlive the page. */
export type PlatformCall = (
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

/** A failed call, with the HTTP status if there was an answer. */
export interface CallProblem extends LmsProblem {
  readonly status?: number;
}

type Answered = Promise<Result<string, CallProblem>>;

const STATE = 'unscripted.place'; // id of the state document
const EXPIRED_STATUSES = [401, 403]; // the session's token has expired

/** The platform's xAPI endpoint, with the token of one session. */
export interface Endpoint {
  readonly launchData: () => Answered;
  readonly place: () => Answered;
  readonly keepPlace: (place: object, last: boolean) => Answered;
  readonly preferences: () => Answered;
  readonly send: (statements: readonly object[], last: boolean) => Answered;
  /** Reads a statement by its id; fails if the platform does not have it. */
  readonly statement: (id: string) => Answered;
}

/** Makes the endpoint of a launch. `last`: the page is closing, and the request may outlive it. */
export function endpointOf(launch: Launch, token: string, ask: PlatformCall): Endpoint {
  const headers = {
    authorization: `Basic ${token}`,
    'x-experience-api-version': '1.0.3',
    'content-type': 'application/json',
  };
  const actor = JSON.stringify(launch.actor);
  const about = new URLSearchParams({
    activityId: launch.activityId,
    agent: actor,
    registration: launch.registration,
  });
  const call = async (
    method: string,
    path: string,
    body?: unknown,
    keepalive = false,
  ): Answered => {
    const name = path.split('?')[0] ?? '';
    try {
      const answer = await ask(launch.endpoint + path, {
        method,
        headers,
        ...(body !== undefined && { body: JSON.stringify(body) }),
        ...(keepalive && { keepalive }),
      });
      const said = await answer.text();
      if (answer.ok) return ok(said);
      const { status } = answer;
      return err({
        code: EXPIRED_STATUSES.includes(status) ? 'over' : 'refused',
        call: name,
        said,
        status,
      });
    } catch (thrown) {
      return err({ code: 'silent', call: name, said: String(thrown) });
    }
  };
  const state = (id: string): string => `activities/state?stateId=${id}&${about}`;
  const learner = encodeURIComponent(actor);
  return {
    launchData: () => call('GET', state('LMS.LaunchData')),
    place: () => call('GET', state(STATE)),
    keepPlace: (place, last) => call('PUT', state(STATE), place, last),
    preferences: () =>
      call('GET', `agents/profile?profileId=cmi5LearnerPreferences&agent=${learner}`),
    send: (statements, last) => call('POST', 'statements', statements, last),
    statement: (id) => call('GET', `statements?statementId=${id}`),
  };
}
