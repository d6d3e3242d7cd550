import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/** Returns the address of a client, by which limits count. */
export type AddressOf = (request: IncomingMessage) => string;

const MAPPED = /^::ffff:(\d+(?:\.\d+){3})$/i;
const THIS_MACHINE = '::1';
const GROUPS = 8; // of 16 bits, in an IPv6 address
const OF_NETWORK = 4;

const groupsIn = (text: string): readonly string[] => text.split(':').filter(Boolean);

/**
 * Returns an IPv4 address as it is, also one written as IPv6, and of an IPv6 address its network of 64 bits: one client
 * may use any address of that, and would otherwise have a limit for each.
 */
function countedAddress(address: string): string {
  const [, mapped] = MAPPED.exec(address) ?? [];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address) || address === THIS_MACHINE) return address;
  const [head = '', tail = ''] = address.split('::');
  const [first, last] = [groupsIn(head), groupsIn(tail)];
  const between = Array<string>(Math.max(0, GROUPS - first.length - last.length)).fill('0');
  const groups = [...first, ...between, ...last].slice(0, OF_NETWORK);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}

/**
 * Determines the client's address behind `proxies` trusted proxies: each appends the address it heard from to
 * `X-Forwarded-For`, so entries a client forges come before those and are ignored.
 */
export const addressBehind =
  (proxies: number): AddressOf =>
  ({ headers, socket }) => {
    const told = proxies > 0 ? [headers['x-forwarded-for'] ?? []].flat().join(',').split(',') : [];
    const seen = [...told.map((one) => one.trim()).filter(Boolean), socket.remoteAddress ?? ''];
    return countedAddress(seen[Math.max(0, seen.length - 1 - proxies)] ?? '');
  };
