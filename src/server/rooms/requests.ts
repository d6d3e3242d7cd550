import type { IncomingMessage, ServerResponse } from 'node:http';
import { decodeSetup } from '../../group/setup.ts';
import { isOwnOrigin } from './entrance.ts';
import type { Hub } from './hub.ts';
import type { Limit } from './limit.ts';

const BODY_MOST = 2000; // bytes

/** Answers a request, or says that it is for somebody else. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => boolean;

interface RequestParts {
  readonly hub: Hub;
  readonly creations: Limit; // by address
  readonly now: () => number;
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(JSON.stringify(body));
}

/** The body of a request as JSON; undefined where it is too long or no JSON. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > BODY_MOST) return undefined;
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    return undefined;
  }
}

async function create(
  request: IncomingMessage,
  response: ServerResponse,
  { hub, creations, now }: RequestParts,
): Promise<void> {
  if (!isOwnOrigin(request)) return answer(response, 403, { problem: 'not-allowed' });
  if (!creations.take(request.socket.remoteAddress ?? '', now())) {
    return answer(response, 429, { problem: 'slow-down' });
  }
  const setup = decodeSetup(await bodyOf(request), '');
  if (!setup.ok) return answer(response, 400, { problem: 'malformed' });
  const made = await hub.create(setup.value);
  if (made.ok) return answer(response, 201, made.value);
  return answer(response, made.error === 'no-scenario' ? 400 : 503, { problem: made.error });
}

/** `POST /rooms` opens a room; `GET /health` says that this server can serve. */
export function roomRequests(parts: RequestParts): Handler {
  return (request, response) => {
    const [path] = (request.url ?? '').split('?');
    if (path === '/health' && request.method === 'GET') {
      answer(response, 200, { ok: true });
      return true;
    }
    if (path !== '/rooms') return false;
    if (request.method !== 'POST') answer(response, 405, { problem: 'malformed' });
    else
      create(request, response, parts).catch(() => answer(response, 503, { problem: 'try-again' }));
    return true;
  };
}
