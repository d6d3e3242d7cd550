import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { packageFiles } from '../../../src/lms/package/platform-package.ts';
import {
  ENDPOINT,
  QUERY,
  type Registration,
  strictPlatform,
} from '../../lms/cmi5/strict-platform.ts';
import type { BuiltGame } from './built-game.ts';
import { typeOf } from './types.ts';

/** A platform at one origin that launches a unit which stands at another. */
export interface Cmi5Platform {
  readonly address: string; // of the page that launches; each opening is a session of its own
  readonly held: Registration;
  readonly violations: () => readonly string[];
  readonly close: () => Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

async function listen(answer: Answer): Promise<{ server: Server; origin: string }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return { server, origin: `http://localhost:${(server.address() as AddressInfo).port}` };
}

const closed = async (server: Server): Promise<void> => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
};

/** What another origin may ask of the platform, and no other. */
const allowing = (origin: string) => ({
  'Access-Control-Allow-Origin': origin,
  'Access-Control-Allow-Methods': 'GET, PUT, POST',
  'Access-Control-Allow-Headers': 'authorization, content-type, x-experience-api-version',
});

const framing = (address: string): string =>
  `<!doctype html><title>Platform</title><iframe name="unit" style="width:1240px;height:760px;border:0" src="${address}"></iframe>`;

/** Opens a package of one unit, and a platform that launches it. */
export async function openCmi5Platform({ bytes, units }: BuiltGame): Promise<Cmi5Platform> {
  const files = new Map(
    packageFiles(bytes, units, { platform: 'cmi5', pass: 70, mode: 'assessment' }),
  );
  const course = await listen(({ url = '' }, response) => {
    const path = url.replace(/^\/|\?.*$/g, '');
    const file = files.get(path);
    response.writeHead(file ? 200 : 404, { 'Content-Type': typeOf(path) }).end(file);
  });

  const held: Registration = { statements: [], documents: new Map() };
  const home = new URL(ENDPOINT).origin;
  const sessions = [strictPlatform(held, { mastery: 0.7 })];
  const answer: Answer = async (request, response) => {
    const { url = '', method = 'GET', headers } = request;
    if (url === '/') {
      sessions.push(strictPlatform(held, { mastery: 0.7 }));
      const query = new URLSearchParams(QUERY);
      query.set('endpoint', `${platform.origin}/xapi/`);
      query.set('fetch', `${platform.origin}/token`);
      const page = framing(
        `${course.origin}/${units[0]?.scenario}.html?${query}`.replaceAll('&', '&amp;'),
      );
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(page);
      return;
    }
    if (method === 'OPTIONS') {
      response.writeHead(204, allowing(course.origin)).end();
      return;
    }
    const body = await text(request);
    const authorization = headers.authorization ?? '';
    const said = await sessions
      .at(-1)
      ?.ask(home + url, { method, headers: { authorization }, body });
    response.writeHead(said?.status ?? 500, allowing(course.origin)).end(await said?.text());
  };
  const platform = await listen((request, response) => void answer(request, response));
  return {
    address: `${platform.origin}/`,
    held,
    violations: () => sessions.flatMap(({ violations }) => violations),
    close: async () => {
      await Promise.all([closed(course.server), closed(platform.server)]);
    },
  };
}
