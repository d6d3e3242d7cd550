import type { IncomingMessage, ServerResponse } from 'node:http';
import { decodeSetup } from '../../group/setup.ts';
import { answer, type Handler, jsonOf, textOf } from '../exchange.ts';
import type { Limit } from '../limit.ts';
import { isOwnOrigin } from '../origin.ts';
import type { AddressOf } from '../visitor.ts';
import type { Hub } from './hub.ts';

const BODY_MOST = 2000; // bytes

interface RequestParts {
  readonly hub: Hub;
  readonly creations: Limit; // by address
  readonly addressOf: AddressOf;
  readonly now: () => number;
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
  const setup = decodeSetup(jsonOf(await textOf(request, BODY_MOST)), '');
  if (!setup.ok) return answer(response, 400, { problem: 'malformed' });
  const made = await hub.create(setup.value);
  if (made.ok) return answer(response, 201, made.value);
  return answer(response, made.error === 'no-scenario' ? 400 : 503, { problem: made.error });
}

/** `POST /rooms` opens a room; `GET /health` says whether this server can serve: 200, or 503 while it cannot read its database. */
export function roomRequests(parts: RequestParts): Handler {
  return (request, response) => {
    const [path] = (request.url ?? '').split('?');
    if (path === '/health' && request.method === 'GET') {
      parts.hub.well().then(
        (ok) => answer(response, ok ? 200 : 503, { ok }),
        () => answer(response, 503, { ok: false }),
      );
      return true;
    }
    if (path !== '/rooms') return false;
    if (request.method !== 'POST') answer(response, 405, { problem: 'malformed' });
    else
      create(request, response, parts).catch(() => answer(response, 503, { problem: 'try-again' }));
    return true;
  };
}
