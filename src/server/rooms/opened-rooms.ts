const MAX_UNUSED = 300; // rooms of one address that nobody has come into
const MAX_ADDRESSES = 10_000; // remembered; the oldest are forgotten first

interface OpenedParts {
  readonly isUsed: (code: string) => Promise<boolean>;
  readonly end: (code: string) => Promise<void>;
}

/**
 * Remembers which rooms an address opened. A whole training room may share one, and so nobody is refused because of rooms
 * that somebody else there opened and left: beyond a limit the oldest one ends, if nobody has come into it.
 */
export function openedRooms({ isUsed, end }: OpenedParts) {
  const known = new Map<string, readonly string[]>(); // by address, the oldest first
  return async (address: string, code: string): Promise<void> => {
    const [oldest, ...later] = [...(known.get(address) ?? []), code];
    const full = oldest !== undefined && later.length >= MAX_UNUSED;
    known.delete(address);
    known.set(address, full || oldest === undefined ? later : [oldest, ...later]);
    const forgotten = known.size > MAX_ADDRESSES ? known.keys().next().value : undefined;
    if (forgotten !== undefined) known.delete(forgotten);
    if (full && !(await isUsed(oldest))) await end(oldest);
  };
}
