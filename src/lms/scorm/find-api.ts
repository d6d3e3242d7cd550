/** The part of a window used here. Reading one of another origin throws. */
export interface PlatformWindow {
  readonly parent?: PlatformWindow | null;
  readonly opener?: PlatformWindow | null;
}

const MAX_FRAMES = 500; // frames; the limit in the standard's own sample code

function inParents(from: PlatformWindow, name: string): unknown {
  let at = from;
  for (let step = 0; step < MAX_FRAMES; step += 1) {
    const { parent } = at;
    try {
      const found = (at as { readonly [key: string]: unknown })[name];
      if (found !== undefined && found !== null) return found;
    } catch {
      // A frame of another origin; one farther out may be readable.
    }
    if (!parent || parent === at) return undefined;
    at = parent;
  }
  return undefined;
}

const openerOf = (frame: PlatformWindow): PlatformWindow | undefined => {
  try {
    return frame.opener ?? undefined;
  } catch {
    return undefined;
  }
};

/** Searches for a platform's API: in this window, its parents, then their openers. */
export function findApi(from: PlatformWindow, name: string): unknown {
  const found = inParents(from, name);
  if (found !== undefined) return found;
  for (
    let at: PlatformWindow | null | undefined = from;
    at;
    at = at.parent === at ? undefined : at.parent
  ) {
    const opener = openerOf(at);
    const beyond = opener && inParents(opener, name);
    if (beyond !== undefined) return beyond;
  }
  return undefined;
}
