import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HandedInStore, PageCursor } from '../../store/handed-in.ts';
import { answer, answerBy, type Handler } from '../exchange.ts';
import { fitsKey } from '../keys.ts';
import type { Limit } from '../limit.ts';
import type { ServerLog } from '../log.ts';
import type { AddressOf } from '../visitor.ts';

const AT_ONCE = { records: 100, bytes: 4_000_000 }; // at most, in one answer
const PATH = /^\/records(?:\/([\w-]{1,64}))?$/;

interface RequestParts {
  readonly store: HandedInStore;
  /** Takes a record in; none where the installation takes none. */
  readonly handIn:
    | ((request: IncomingMessage, response: ServerResponse) => Promise<void>)
    | undefined;
  readonly keyHash: string | undefined; // of who may read, where it is not the one in the store
  readonly addressOf: AddressOf;
  readonly guesses: Limit; // wrong keys, by address
  readonly steady: () => number; // milliseconds of a clock that nobody sets
  readonly log: ServerLog;
}

/**
 * Runs work for whoever shows the evaluator's key. Wrong keys are counted and, after too many, told to
 * wait; the right one is let in all the same, since others may share its address.
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

/** The place a reader has come to, as the address says it: `<time>.<session>`. */
function placeOf(query: string): PageCursor | undefined {
  const [, at, session] = /^(\d{1,15})\.([\w-]{1,64})$/.exec(query) ?? [];
  return at === undefined || session === undefined ? undefined : { at: Number(at), session };
}

async function list(query: string, response: ServerResponse, { store }: RequestParts) {
  const after = new URLSearchParams(query).get('after') ?? '';
  const [found, count] = [await store.after(placeOf(after), AT_ONCE), await store.count()];
  if (!found.ok || !count.ok) return answer(response, 503, { problem: 'try-again' });
  const last = found.value.more ? found.value.records.at(-1) : undefined;
  const next = last && `${last.at}.${last.session}`;
  const records = found.value.records.map(({ session, text }) => ({ session, text }));
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
  const { handIn } = parts;
  if (request.method === 'OPTIONS' && handIn) return answer(response, 200, { open: true });
  if (request.method === 'POST' && handIn) return handIn(request, response);
  if (request.method === 'OPTIONS' || request.method === 'POST') {
    return answer(response, 403, { problem: 'closed' });
  }
  if (request.method !== 'GET') return answer(response, 405, { problem: 'malformed' });
  return withKey(request, response, parts, () => list(query, response, parts));
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
  return withKey(request, response, parts, () => work(session, response, parts));
}

/**
 * `OPTIONS /records`: records can be handed in here. `POST /records`: hand one in. Both are refused
 * with 403 where the installation takes none.
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
    void answerBy(response, work, parts.log);
    return true;
  };
}
