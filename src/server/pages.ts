import type { ReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import { answer, type Handler } from './exchange.ts';
import type { ServerLog } from './log.ts';
import { serverPolicy } from './policy.ts';

const HEADERS = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'camera=(), microphone=(self), on-device-speech-recognition=(self), geolocation=()', // speech stays on the device
} as const;

const YEAR = 31_536_000; // seconds

const RANGE = /^bytes=(\d{1,15})-(\d{0,15})$/;

/**
 * Drops a range of bytes that sirv would misread, such as the last 500 or one that ends before it begins. The whole file
 * is sent then (RFC 9110, 14.2).
 */
function dropOddRange({ headers }: IncomingMessage): void {
  const [whole, from, to] = RANGE.exec(headers.range ?? '') ?? [];
  if (whole === undefined || (to !== '' && Number(to) < Number(from))) delete headers.range;
}

/**
 * Closes a file that is being sent once its answer is over, as when the visitor leaves in the middle. A file that can no
 * longer be read ends its own answer, and not the server.
 */
function closeAfter(response: ServerResponse, failed: (thrown: Error) => void): void {
  response.once('pipe', (file: ReadStream) => {
    response.once('close', () => file.destroy());
    file.once('error', (thrown) => {
      failed(thrown);
      response.destroy();
    });
  });
}

/**
 * Serves the built pages. Files with a hash in their name are cached for a year. `first` handles requests before the
 * files; if it throws, the answer is 500. Files are only read: other methods get 405.
 */
export function createPages(
  folder: string,
  first: Handler = () => false,
  log: ServerLog = { problem: () => {} },
): Server {
  const headers = { 'Content-Security-Policy': serverPolicy(folder), ...HEADERS };
  const files = sirv(folder, {
    dev: true, // looks files up per request, so that a build while the server runs breaks nothing
    etag: true,
    gzip: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      const kept = path.startsWith('/built/') ? `public, max-age=${YEAR}, immutable` : 'no-cache';
      response.setHeader('Cache-Control', kept);
    },
  });
  return createServer((request, response) => {
    const failed = (thrown: unknown) =>
      log.problem(`${request.method} ${request.url?.split('?')[0]} failed`, thrown);
    try {
      if (first(request, response)) return;
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.setHeader('Allow', 'GET, HEAD');
        return answer(response, 405, { problem: 'malformed' });
      }
      dropOddRange(request);
      closeAfter(response, failed);
      files(request, response, () => {
        response.writeHead(404, { ...headers, 'Content-Type': 'text/plain' }).end('Not found\n');
      });
    } catch (thrown) {
      failed(thrown);
      answer(response, 500, { problem: 'try-again' });
    }
  });
}
