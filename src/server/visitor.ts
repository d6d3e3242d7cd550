import type { IncomingMessage } from 'node:http';

/** The address somebody comes from, by which limits count. */
export type AddressOf = (request: IncomingMessage) => string;

/**
 * Behind `proxies` of one's own the address is the one that the outermost of them saw: each adds
 * whom it heard from at the end of `X-Forwarded-For`. What a visitor writes there stands before it
 * and counts for nothing.
 */
export const addressBehind =
  (proxies: number): AddressOf =>
  ({ headers, socket }) => {
    const told = proxies > 0 ? [headers['x-forwarded-for'] ?? []].flat().join(',').split(',') : [];
    const seen = [...told.map((one) => one.trim()).filter(Boolean), socket.remoteAddress ?? ''];
    return seen[Math.max(0, seen.length - 1 - proxies)] ?? '';
  };
