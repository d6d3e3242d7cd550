import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import { POLICY } from './policy.ts';

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
} as const;

const YEAR = 31_536_000; // seconds

/** Answers a request, or says that it is for somebody else. */
type First = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * Serves the built pages of a folder. Files with a hash in their name may be kept for a year.
 * What `first` answers is not looked for among them.
 */
export function createPages(folder: string, first: First = () => false): Server {
  const files = sirv(folder, {
    dev: true, // looks a file up when it is asked for: a build beside a running server ends nothing
    etag: true,
    gzip: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
      const kept = path.startsWith('/built/') ? `public, max-age=${YEAR}, immutable` : 'no-cache';
      response.setHeader('Cache-Control', kept);
    },
  });
  return createServer((request, response) => {
    if (first(request, response)) return;
    files(request, response, () => {
      response.writeHead(404, { ...HEADERS, 'Content-Type': 'text/plain' }).end('Not found\n');
    });
  });
}
