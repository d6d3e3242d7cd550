import type { Result } from '../../core/kernel/result.ts';
import { openCmi5 } from '../../lms/cmi5/cmi5-port.ts';
import { launchIn } from '../../lms/cmi5/launch.ts';
import type { LmsPort, LmsProblem } from '../../lms/port.ts';
import { JURISDICTION } from '../texts/jurisdiction.ts';

/** Makes a random UUID, version 4. `crypto.randomUUID` is missing on pages served over plain http. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}

/** Restricts connections to the page's own origin, the platform that launched it, and the exit page. */
function reachOnly(addresses: readonly string[]): void {
  const all = [...addresses, JURISDICTION.now().exit];
  const origins = all.map((address) => new URL(address, location.href).origin);
  const rule = document.createElement('meta');
  rule.httpEquiv = 'Content-Security-Policy';
  rule.content = `connect-src 'self' ${[...new Set(origins)].join(' ')}`;
  document.head.append(rule);
}

/** Starts a session with the platform whose launch parameters are in the page's URL. */
export async function openFromAddress(): Promise<Result<LmsPort, LmsProblem>> {
  const query = location.search;
  const launch = launchIn(query);
  reachOnly(launch.ok ? [launch.value.endpoint, launch.value.fetch] : []);
  return openCmi5(query, {
    ask: (address, init) => fetch(address, init),
    uuid,
    iso: (at) => new Date(at).toISOString(),
    now: Date.now,
  });
}
