import type { IncomingMessage } from 'node:http';

/** Whether a request comes from a page of this very server. */
export function isOwnOrigin({ headers }: IncomingMessage): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true; // not a browser, or the same origin by GET
  return URL.canParse(origin) && new URL(origin).host === host;
}
