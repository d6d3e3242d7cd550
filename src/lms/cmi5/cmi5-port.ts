import { err, ok, type Result } from '../../core/kernel/result.ts';
import { type LmsPort, type LmsProblem, markIn } from '../port.ts';
import { endpointOf, type PlatformCall } from './endpoint.ts';
import { type JsonObject, jsonObjectIn } from './json-object.ts';
import { type Launch, launchIn } from './launch.ts';
import { readPlace } from './place.ts';
import { openSession } from './session.ts';
import { definedStatement, type Making } from './statement.ts';

/** Browser facilities, injected. */
export interface Means {
  readonly ask: PlatformCall;
  readonly uuid: () => string;
  readonly iso: (at: number) => string;
  readonly now: () => number;
}

const problem = (code: LmsProblem['code'], call: string, said = ''): LmsProblem => ({
  code,
  call,
  said,
});

async function tokenFrom(
  { fetch: address }: Launch,
  { ask }: Means,
): Promise<Result<string, LmsProblem>> {
  try {
    const answer = await ask(address, { method: 'POST', headers: {} });
    const said = jsonObjectIn(await answer.text()) ?? {};
    const token = said['auth-token'];
    if (typeof token === 'string' && token !== '') return ok(token);
    return err(problem('over', 'fetch', String(said['error-text'] ?? '')));
  } catch (thrown) {
    return err(problem('silent', 'fetch', String(thrown)));
  }
}

/** Starts a session with the platform whose launch parameters are in the URL (cmi5 8 and 10). */
export async function openCmi5(query: string, means: Means): Promise<Result<LmsPort, LmsProblem>> {
  const launch = launchIn(query);
  if (!launch.ok) return err(problem('silent', launch.error));
  const token = await tokenFrom(launch.value, means);
  if (!token.ok) return token;
  const endpoint = endpointOf(launch.value, token.value, means.ask);
  const data = await endpoint.launchData();
  if (!data.ok) return data;
  const preferred = await endpoint.preferences();
  const read = await readPlace(endpoint);
  if (!read.ok) return read;
  const place = read.value;
  const { contextTemplate, launchMode, masteryScore, returnURL } = jsonObjectIn(data.value) ?? {};
  const preferences = preferred.ok ? jsonObjectIn(preferred.value) : undefined;
  const { languagePreference, audioPreference } = preferences ?? {};
  const pass = markIn(String(masteryScore ?? ''), 1);
  const mastery = typeof pass === 'number' ? Number(masteryScore) : undefined;
  const making: Making = {
    launch: launch.value,
    template: contextTemplate as JsonObject,
    uuid: means.uuid,
    now: () => means.iso(means.now()),
  };
  const begun = await endpoint.send([definedStatement(making, 'initialized', means.uuid())], false);
  if (!begun.ok) return begun;
  const records = launchMode === undefined || launchMode === 'Normal';
  return ok({
    told: {
      learner: JSON.stringify(launch.value.actor),
      suspend: place.suspend,
      standing: place,
      records,
      ...(place.answers !== undefined && { answers: place.answers }),
      ...(pass !== undefined && { pass }),
      ...(typeof languagePreference === 'string' && {
        languages: languagePreference.split(',').map((one) => one.trim()),
      }),
      ...(audioPreference !== undefined && { sound: audioPreference === 'on' }),
      ...(typeof returnURL === 'string' && { back: returnURL }),
    },
    ...openSession(making, endpoint, {
      place,
      mastery,
      records,
      iso: means.iso,
      since: means.now(),
    }),
  });
}
