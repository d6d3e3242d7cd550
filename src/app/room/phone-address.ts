import { useEffect, useState } from 'preact/hooks';
import { keepPhoneAddress, phoneAddress } from './room-memory.ts';

/** Where phones reach this room. */
export interface PhoneAddress {
  readonly base: string; // the page's URL without its fragment, at the chosen address
  readonly choices: readonly string[]; // addresses of this machine, such as http://192.168.1.20:4173
  readonly chosen: string | undefined; // one of them
  readonly reachable: boolean; // false: this page is open at an address that only this machine knows
  readonly choose: (address: string) => void;
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

const here = (): string => location.href.split('#')[0] ?? '';

/** Asks the server under which addresses phones reach it; none if it listens on this machine only. */
async function addressesOfServer(): Promise<readonly string[]> {
  try {
    const answer = await fetch('rooms/addresses');
    const told: unknown = answer.ok ? await answer.json() : undefined;
    const { addresses } = (told ?? {}) as { addresses?: unknown };
    return Array.isArray(addresses) ? addresses.filter((one) => typeof one === 'string') : [];
  } catch {
    return []; // no server: a static host
  }
}

/**
 * Hook: the address that phones use. A page opened as `localhost` would show phones a link to themselves, so an address
 * of this machine takes its place. Console and projector of one browser share the choice.
 */
export function usePhoneAddress(): PhoneAddress {
  const local = LOOPBACK.test(location.hostname);
  const [choices, setChoices] = useState<readonly string[]>([]);
  const [wanted, setWanted] = useState(phoneAddress);
  useEffect(() => {
    if (local) void addressesOfServer().then(setChoices);
    const follow = () => setWanted(phoneAddress());
    addEventListener('storage', follow);
    return () => removeEventListener('storage', follow);
  }, [local]);
  const chosen = choices.find((one) => one === wanted) ?? choices[0];
  return {
    base: chosen === undefined ? here() : `${chosen}${location.pathname}`,
    choices,
    chosen,
    reachable: !local || chosen !== undefined,
    choose: (address) => {
      keepPhoneAddress(address);
      setWanted(address);
    },
  };
}
