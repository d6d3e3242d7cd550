import type { IncomingMessage, ServerResponse } from 'node:http';
import { jsonOf, list, shape, text, type ValueOf, where } from '../../core/kernel/json.ts';
import { parseCode } from '../../group/facts/room-code.ts';
import { decodeSetup } from '../../group/facts/setup.ts';
import { answer, answerBy, bytesOf, type Handler, textIn } from '../exchange.ts';
import { fitsKey } from '../keys.ts';
import type { Limit } from '../limit.ts';
import type { ServerLog } from '../log.ts';
import { isOwnOrigin } from '../origin.ts';
import type { AddressOf } from '../visitor.ts';
import type { Hub } from './hub.ts';

/** What a facilitator is told of a room that is on. */
interface OwnRoom {
  readonly code: string;
  readonly scenario: string;
  readonly people: number;
}

const MAX_ROOMS = 20; // in one request
const MAX_CHARS = 100;
const short = where(text, (one) => one.length <= MAX_CHARS, 'a short text');

const keyedRoom = shape({ code: short, key: short });

/** Decodes the rooms a facilitator asks for, each with the key that leads it. */
const decodeKeyedRooms = shape({
  rooms: where(list(keyedRoom), (rooms) => rooms.length <= MAX_ROOMS, `at most ${MAX_ROOMS} rooms`),
});

/** Lists those rooms that are on and whose key fits. A wrong key looks like a room that has ended. */
async function ownRooms(
  hub: Hub,
  rooms: readonly ValueOf<typeof keyedRoom>[],
): Promise<readonly OwnRoom[]> {
  const found: OwnRoom[] = [];
  for (const { code: typed, key } of rooms) {
    const code = parseCode(typed);
    const opened = code === undefined ? undefined : await hub.open(code);
    if (!opened?.ok || !fitsKey(key, opened.value.row.key)) continue;
    const { room } = opened.value;
    const { setup, members } = room.state();
    const people = [...members.values()].filter(({ stance }) => stance !== 'left').length;
    found.push({ code: room.code, scenario: setup.scenario, people });
  }
  return found;
}

const MAX_BODY_BYTES = 2000; // bytes
const MAX_LOOKUP_BYTES = 8000;

interface RequestParts {
  readonly hub: Hub;
  readonly creations: Limit; // by address
  readonly noteOpened: (address: string, code: string) => Promise<void>;
  readonly lookups: Limit; // by address
  readonly addresses: () => readonly string[]; // at which phones reach this server
  readonly addressOf: AddressOf;
  readonly now: () => number;
  readonly log: ServerLog;
}

async function create(
  request: IncomingMessage,
  response: ServerResponse,
  { hub, creations, noteOpened, addressOf, now }: RequestParts,
): Promise<void> {
  if (!isOwnOrigin(request)) return answer(response, 403, { problem: 'not-allowed' });
  const address = addressOf(request);
  if (!creations.take(address, now())) return answer(response, 429, { problem: 'slow-down' });
  const setup = decodeSetup(jsonOf(textIn(await bytesOf(request, MAX_BODY_BYTES))), '');
  if (!setup.ok) return answer(response, 400, { problem: 'malformed' });
  const made = await hub.create(setup.value);
  if (made.ok) {
    await noteOpened(address, made.value.code);
    return answer(response, 201, made.value);
  }
  return answer(response, made.error === 'no-scenario' ? 400 : 503, { problem: made.error });
}

const LOOPBACK = /^(::1|127(\.\d+){3})$/;

/**
 * Tells a page on this machine under which addresses phones reach the server. Others are told none, also where a proxy on
 * this machine passes them on.
 */
function tellAddresses(
  request: IncomingMessage,
  response: ServerResponse,
  { addresses, addressOf }: RequestParts,
): void {
  const here = LOOPBACK.test(addressOf(request));
  answer(response, 200, { addresses: here ? addresses() : [] });
}

/** Tells a facilitator which of their rooms are on. */
async function tellOwnRooms(
  request: IncomingMessage,
  response: ServerResponse,
  { hub, lookups, addressOf, now }: RequestParts,
): Promise<void> {
  if (!isOwnOrigin(request)) return answer(response, 403, { problem: 'not-allowed' });
  if (!lookups.take(addressOf(request), now())) {
    return answer(response, 429, { problem: 'slow-down' });
  }
  const asked = decodeKeyedRooms(jsonOf(textIn(await bytesOf(request, MAX_LOOKUP_BYTES))), '');
  if (!asked.ok) return answer(response, 400, { problem: 'malformed' });
  return answer(response, 200, await ownRooms(hub, asked.value.rooms));
}

type Work = (
  request: IncomingMessage,
  response: ServerResponse,
  parts: RequestParts,
) => Promise<void> | void;

const REQUESTS: { readonly [path: string]: { readonly method: string; readonly work: Work } } = {
  '/rooms': { method: 'POST', work: create },
  '/rooms/addresses': { method: 'GET', work: tellAddresses },
  '/rooms/mine': { method: 'POST', work: tellOwnRooms },
};

const workOf = ({ url = '' }: IncomingMessage) => {
  const [path = ''] = url.split('?');
  return Object.hasOwn(REQUESTS, path) ? REQUESTS[path] : undefined;
};

/** Answers the requests about rooms where there are none, as without a database: they may be sent again. */
export const noRooms: Handler = (request, response) => {
  if (workOf(request) === undefined) return false;
  answer(response, 503, { problem: 'try-again' });
  return true;
};

/** Leads a typed address such as `/k7qm2x` to the page where phones join. */
function toJoin({ url = '', method }: IncomingMessage, response: ServerResponse): boolean {
  const code = /^\/[a-z\d]+$/i.test(url) ? parseCode(url.slice(1)) : undefined;
  if (code === undefined || method !== 'GET') return false;
  response.writeHead(302, { Location: `./#/join/${code}`, 'Cache-Control': 'no-store' }).end();
  return true;
}

/** Handles the requests about rooms: opening one, listing one's own, and the addresses for phones. */
export function roomRequests(parts: RequestParts): Handler {
  return (request, response) => {
    if (toJoin(request, response)) return true;
    const known = workOf(request);
    if (known === undefined) return false;
    const work = () =>
      request.method === known.method
        ? known.work(request, response, parts)
        : answer(response, 405, { problem: 'malformed' });
    void answerBy(response, work, parts.log);
    return true;
  };
}
