import type { IncomingMessage } from 'node:http';

/** Tells whether a request comes from a page of this server. */
export function isOwnOrigin({ headers }: IncomingMessage): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true; // not a browser, or a same-origin GET
  return URL.canParse(origin) && new URL(origin).host === host;
}
