import type { IncomingMessage, ServerResponse } from 'node:http';
import { decodeSetup } from '../../group/facts/setup.ts';
import { answer, answerBy, bytesOf, type Handler, jsonOf, textIn } from '../exchange.ts';
import type { Limit } from '../limit.ts';
import type { ServerLog } from '../log.ts';
import { isOwnOrigin } from '../origin.ts';
import type { AddressOf } from '../visitor.ts';
import type { Hub } from './hub.ts';

const MAX_BODY_BYTES = 2000; // bytes

interface RequestParts {
  readonly hub: Hub;
  readonly creations: Limit; // by address
  readonly addressOf: AddressOf;
  readonly now: () => number;
  readonly log: ServerLog;
}

async function create(
  request: IncomingMessage,
  response: ServerResponse,
  { hub, creations, addressOf, now }: RequestParts,
): Promise<void> {
  if (!isOwnOrigin(request)) return answer(response, 403, { problem: 'not-allowed' });
  if (!creations.take(addressOf(request), now())) {
    return answer(response, 429, { problem: 'slow-down' });
  }
  const setup = decodeSetup(jsonOf(textIn(await bytesOf(request, MAX_BODY_BYTES))), '');
  if (!setup.ok) return answer(response, 400, { problem: 'malformed' });
  const made = await hub.create(setup.value);
  if (made.ok) return answer(response, 201, made.value);
  return answer(response, made.error === 'no-scenario' ? 400 : 503, { problem: made.error });
}

/** Handles `POST /rooms`, which opens a room. */
export function roomRequests(parts: RequestParts): Handler {
  return (request, response) => {
    const [path] = (request.url ?? '').split('?');
    if (path !== '/rooms') return false;
    const work = () =>
      request.method === 'POST'
        ? create(request, response, parts)
        : answer(response, 405, { problem: 'malformed' });
    void answerBy(response, work, parts.log);
    return true;
  };
}
