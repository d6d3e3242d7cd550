/** How often the 2D canvas is drawn, by how much time that leaves to the page. */
export interface Pace {
  readonly limit: number; // frames a second; 0: as many as the screen shows
  readonly wait: number; // seconds before more is tried
  readonly failed: number; // times that more was too much
}

/** Measurements of one second of drawing. */
export interface Second {
  readonly busy: number; // share of it in which frames kept the page from anything else
  readonly frames: number; // drawn
}

const CALM_FPS = 24; // frames a second are plenty for a breath
const MAX_BUSY_SHARE = 0.55; // share of a second; the page has the rest
const SMOOTH_FPS = 50; // frames a second; fewer, and the machine has other work
const FIRST_TRIAL_S = 1;
const LATER_TRIAL_S = { first: 10, most: 320 }; // seconds, twice as many after every failure

export const CALM_PACE: Pace = { limit: CALM_FPS, wait: FIRST_TRIAL_S, failed: 0 };

/** Computes the next pace from the last second. A faster one is tried now and then, and kept if it is easy. */
export function nextPace(pace: Pace, { busy, frames }: Second): Pace {
  const isEasy = busy <= MAX_BUSY_SHARE;
  if (pace.limit === 0) {
    if (isEasy && frames >= SMOOTH_FPS) return pace;
    const wait = Math.min(LATER_TRIAL_S.most, LATER_TRIAL_S.first * 2 ** pace.failed);
    return { limit: CALM_FPS, wait, failed: pace.failed + 1 };
  }
  if (pace.wait > 0 || !isEasy) return { ...pace, wait: Math.max(0, pace.wait - 1) };
  return { ...pace, limit: 0 };
}
