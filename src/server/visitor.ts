import type { IncomingMessage } from 'node:http';

/** Returns the address of a client, by which limits count. */
export type AddressOf = (request: IncomingMessage) => string;

/**
 * Determines the client's address behind `proxies` trusted proxies: each appends the address it heard from to
 * `X-Forwarded-For`, so entries a client forges come before those and are ignored.
 */
export const addressBehind =
  (proxies: number): AddressOf =>
  ({ headers, socket }) => {
    const told = proxies > 0 ? [headers['x-forwarded-for'] ?? []].flat().join(',').split(',') : [];
    const seen = [...told.map((one) => one.trim()).filter(Boolean), socket.remoteAddress ?? ''];
    return seen[Math.max(0, seen.length - 1 - proxies)] ?? '';
  };
