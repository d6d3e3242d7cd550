/** How often the 2D canvas is drawn, by what that leaves to the page. */
export interface Pace {
  readonly limit: number; // frames a second; 0: as many as the screen shows
  readonly wait: number; // seconds before more is tried
  readonly failed: number; // times that more was too much
}

/** What one second of drawing was like. */
export interface Second {
  readonly busy: number; // share of it in which frames kept the page from anything else
  readonly frames: number; // drawn
}

const CALM = 24; // frames a second are plenty for a breath
const BUSY = 0.55; // share of a second; the page has the rest
const SMOOTH = 50; // frames a second; fewer, and the machine has other work
const FIRST = 1; // seconds
const LATER = { first: 10, most: 320 }; // seconds, twice as many after every failure

export const CALM_PACE: Pace = { limit: CALM, wait: FIRST, failed: 0 };

/** The pace after a second like that: more is tried now and then, and kept where it comes easily. */
export function nextPace(pace: Pace, { busy, frames }: Second): Pace {
  const isEasy = busy <= BUSY;
  if (pace.limit === 0) {
    if (isEasy && frames >= SMOOTH) return pace;
    const wait = Math.min(LATER.most, LATER.first * 2 ** pace.failed);
    return { limit: CALM, wait, failed: pace.failed + 1 };
  }
  if (pace.wait > 0 || !isEasy) return { ...pace, wait: Math.max(0, pace.wait - 1) };
  return { ...pace, limit: 0 };
}
