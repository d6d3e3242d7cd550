import { createServer, type Server } from 'node:http';
import sirv from 'sirv';
import { answer, type Handler } from './exchange.ts';
import type { ServerLog } from './log.ts';
import { serverPolicy } from './policy.ts';

const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
} as const;

const YEAR = 31_536_000; // seconds

/**
 * Serves the built pages. Files with a hash in their name are cached for a year. `first` handles requests before the
 * files; if it throws, the answer is 500.
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
    try {
      if (first(request, response)) return;
      files(request, response, () => {
        response.writeHead(404, { ...headers, 'Content-Type': 'text/plain' }).end('Not found\n');
      });
    } catch (thrown) {
      log.problem(`${request.method} ${request.url?.split('?')[0]} failed`, thrown);
      answer(response, 500, { problem: 'try-again' });
    }
  });
}
