import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HandedInStore, PageCursor } from '../../store/handed-in.ts';
import { answer, answerBy, type Handler } from '../exchange.ts';
import { fitsKey } from '../keys.ts';
import type { Limit } from '../limit.ts';
import type { ServerLog } from '../log.ts';
import type { AddressOf } from '../visitor.ts';

const PAGE_LIMITS = { records: 100, bytes: 4_000_000 }; // maximum of one answer
const PATH = /^\/records(?:\/([\w-]{1,64}))?$/;

interface RequestParts {
  readonly store: HandedInStore;
  /** Handles a submission; undefined if the installation accepts none. */
  readonly handIn:
    | ((request: IncomingMessage, response: ServerResponse) => Promise<void>)
    | undefined;
  readonly keyHash: string | undefined; // hash of a configured evaluator key; otherwise the store's is used
  readonly publicKey?: string; // of the installation, if it signs records
  readonly addressOf: AddressOf;
  readonly guesses: Limit; // wrong keys, per address
  readonly steady: () => number; // milliseconds of a monotonic clock
  readonly log: ServerLog;
}

/**
 * Runs `work` if the request has the evaluator's key. Wrong keys are counted and after too many rejected with 429; the
 * right key always works, since others may share its address.
 */
async function withKey(
  request: IncomingMessage,
  response: ServerResponse,
  { store, keyHash, guesses, addressOf, steady }: RequestParts,
  work: () => Promise<void>,
): Promise<void> {
  const [, shown] = /^Bearer (.{1,200})$/.exec(request.headers.authorization ?? '') ?? [];
  const kept = keyHash === undefined ? await store.keyHash() : undefined;
  if (kept?.ok === false) return answer(response, 503, { problem: 'try-again' });
  const hash = keyHash ?? kept?.value;
  if (shown !== undefined && hash !== undefined && fitsKey(shown, hash)) return work();
  if (guesses.take(addressOf(request), steady())) {
    return answer(response, 403, { problem: 'not-allowed' });
  }
  return answer(response, 429, { problem: 'slow-down' });
}

/** Parses a position in the list: `<time>.<session>`. */
function placeOf(query: string): PageCursor | undefined {
  const [, at, session] = /^(\d{1,15})\.([\w-]{1,64})$/.exec(query) ?? [];
  return at === undefined || session === undefined ? undefined : { at: Number(at), session };
}

async function list(query: string, response: ServerResponse, parts: RequestParts) {
  const { store, publicKey: key } = parts;
  const after = new URLSearchParams(query).get('after') ?? '';
  const [found, count] = [await store.after(placeOf(after), PAGE_LIMITS), await store.count()];
  if (!found.ok || !count.ok) return answer(response, 503, { problem: 'try-again' });
  const last = found.value.more ? found.value.records.at(-1) : undefined;
  const next = last && `${last.at}.${last.session}`;
  const records = found.value.records.map(({ session, text }) => ({ session, text }));
  const more = { ...(next && { next }), ...(key && { key }) };
  return answer(response, 200, { records, count: count.value, ...more });
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

/** Handles the collection: availability, submission, listing. */
async function all(
  request: IncomingMessage,
  response: ServerResponse,
  query: string,
  parts: RequestParts,
) {
  const { handIn } = parts;
  if (request.method === 'OPTIONS' && handIn) return answer(response, 200, { open: true });
  if (request.method === 'POST' && handIn) return handIn(request, response);
  if (request.method === 'OPTIONS' || request.method === 'POST') {
    return answer(response, 403, { problem: 'closed' });
  }
  if (request.method !== 'GET') return answer(response, 405, { problem: 'malformed' });
  return withKey(request, response, parts, () => list(query, response, parts));
}

/** Handles one record: reading and deleting. */
async function single(
  session: string,
  request: IncomingMessage,
  response: ServerResponse,
  parts: RequestParts,
) {
  const work = request.method === 'GET' ? one : request.method === 'DELETE' ? remove : undefined;
  if (work === undefined) return answer(response, 405, { problem: 'malformed' });
  return withKey(request, response, parts, () => work(session, response, parts));
}

/**
 * Handles the records API. `OPTIONS /records`: whether submissions are accepted. `POST /records`: submit a record. Both
 * answer 403 if the installation accepts none. `GET /records`, `GET` and `DELETE /records/<session>` need the
 * evaluator's key; without it nothing is revealed.
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
    void answerBy(response, work, parts.log);
    return true;
  };
}
