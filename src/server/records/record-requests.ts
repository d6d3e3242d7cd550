import type { IncomingMessage, ServerResponse } from 'node:http';
import { RECORD_MOST } from '../../core/record.ts';
import type { Content } from '../../session/content.ts';
import type { HandedInStore, Place } from '../../store/handed-in.ts';
import { answer, type Handler, textOf } from '../exchange.ts';
import { fitsKey, hashKey } from '../keys.ts';
import type { Limit } from '../limit.ts';
import { isOwnOrigin } from '../origin.ts';
import type { AddressOf } from '../visitor.ts';
import { type Refusal, takeIn } from './take-in.ts';

const AT_ONCE = 100; // records in one answer
const PATH = /^\/records(?:\/([\w-]{1,64}))?$/;

interface RequestParts {
  readonly store: HandedInStore;
  readonly contents: ReadonlyMap<string, Content>;
  readonly key: string; // of who may read
  readonly addressOf: AddressOf;
  readonly handings: Limit; // by address
  readonly guesses: Limit; // wrong keys, by address
  readonly now: () => number; // milliseconds since 1970, UTC
  readonly steady: () => number; // milliseconds of a clock that nobody sets
}

const STATUS: { readonly [R in Refusal['code']]: number } = {
  malformed: 400,
  'no-consent': 403,
  unfinished: 409,
  'another-record': 409,
  'try-again': 503,
};

async function handIn(request: IncomingMessage, response: ServerResponse, parts: RequestParts) {
  if (!isOwnOrigin(request)) return answer(response, 403, { problem: 'not-allowed' });
  if (!parts.handings.take(parts.addressOf(request), parts.steady())) {
    return answer(response, 429, { problem: 'slow-down' });
  }
  const text = await textOf(request, RECORD_MOST);
  if (text === undefined) return answer(response, 413, { problem: 'too-long' });
  const taken = await takeIn(text, parts);
  if (taken.ok) return answer(response, 200, { session: taken.value.session });
  return answer(response, STATUS[taken.error.code], { problem: taken.error.code });
}

/** Whether a request shows the evaluator's key. Wrong ones are counted. */
function mayRead(
  request: IncomingMessage,
  { key, guesses, addressOf, steady }: RequestParts,
): boolean {
  const [, shown] = /^Bearer (.{1,200})$/.exec(request.headers.authorization ?? '') ?? [];
  if (!guesses.has(addressOf(request), steady())) return false;
  if (shown !== undefined && fitsKey(shown, hashKey(key))) return true;
  guesses.take(addressOf(request), steady());
  return false;
}

/** The place a reader has come to, as the address says it: `<time>.<session>`. */
function placeOf(query: string): Place | undefined {
  const [, at, session] = /^(\d{1,15})\.([\w-]{1,64})$/.exec(query) ?? [];
  return at === undefined || session === undefined ? undefined : { at: Number(at), session };
}

async function list(query: string, response: ServerResponse, { store }: RequestParts) {
  const after = new URLSearchParams(query).get('after') ?? '';
  const [found, count] = [await store.after(placeOf(after), AT_ONCE), await store.count()];
  if (!found.ok || !count.ok) return answer(response, 503, { problem: 'try-again' });
  const last = found.value.at(-1);
  const next = found.value.length === AT_ONCE && last ? `${last.at}.${last.session}` : undefined;
  const records = found.value.map(({ session, text }) => ({ session, text }));
  return answer(response, 200, { records, count: count.value, ...(next && { next }) });
}

async function one(session: string, response: ServerResponse, { store }: RequestParts) {
  const found = await store.find(session);
  if (!found.ok) return answer(response, 503, { problem: 'try-again' });
  if (found.value === undefined) return answer(response, 404, { problem: 'gone' });
  return answer(response, 200, { records: [{ session, text: found.value.text }] });
}

async function remove(session: string, response: ServerResponse, { store }: RequestParts) {
  const removed = await store.remove(session);
  return removed.ok
    ? answer(response, 200, { session })
    : answer(response, 503, { problem: 'try-again' });
}

/** Answers for all records: whether they are taken here, a new one, the list. */
async function all(
  request: IncomingMessage,
  response: ServerResponse,
  query: string,
  parts: RequestParts,
) {
  if (request.method === 'OPTIONS') return answer(response, 200, { open: true });
  if (request.method === 'POST') return handIn(request, response, parts);
  if (request.method !== 'GET') return answer(response, 405, { problem: 'malformed' });
  if (!mayRead(request, parts)) return answer(response, 403, { problem: 'not-allowed' });
  return list(query, response, parts);
}

/** Answers for one record: its text, or its removal. */
async function single(
  session: string,
  request: IncomingMessage,
  response: ServerResponse,
  parts: RequestParts,
) {
  const work = request.method === 'GET' ? one : request.method === 'DELETE' ? remove : undefined;
  if (work === undefined) return answer(response, 405, { problem: 'malformed' });
  if (!mayRead(request, parts)) return answer(response, 403, { problem: 'not-allowed' });
  return work(session, response, parts);
}

/**
 * `OPTIONS /records`: records can be handed in here. `POST /records`: hand one in.
 * `GET /records` and `/records/<session>`, `DELETE /records/<session>`: with the evaluator's key only;
 * without it nothing is said of what is there.
 */
export function recordRequests(parts: RequestParts): Handler {
  return (request, response) => {
    const [path = '', query = ''] = (request.url ?? '').split('?');
    const [found, session] = PATH.exec(path) ?? [];
    if (found === undefined) return false;
    const work = () =>
      session === undefined
        ? all(request, response, query, parts)
        : single(session, request, response, parts);
    work().catch(() => answer(response, 503, { problem: 'try-again' }));
    return true;
  };
}
