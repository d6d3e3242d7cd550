import { type Line, type Mood, type Seating, type StageStance, stanceOf } from './line.ts';

const TRAINEE = 'you';

/** How somebody looks and holds themselves. */
export interface SeenBearing {
  readonly mood: Mood;
  readonly stance: StageStance;
}

/** Returns everybody's last mood. A mood on a narrated line is the scenario person's. */
function moodsIn(lines: readonly Line[], person: string): ReadonlyMap<string, Mood> {
  const moods = new Map<string, Mood>();
  for (const { who = person, mood } of lines) {
    if (who !== TRAINEE && mood !== undefined) moods.set(who, mood);
  }
  return moods;
}

/** Returns the poses set by lines. A pose lasts until the person's next mood or the next moment. */
function posesIn(lines: readonly Line[], person: string): ReadonlyMap<string, StageStance> {
  const poses = new Map<string, StageStance>();
  for (const { who = person, mood, pose } of lines) {
    if (pose !== undefined) poses.set(who, pose);
    else if (mood !== undefined) poses.delete(who);
  }
  return poses;
}

/** Returns who sits or stands after these lines; nobody of whom no line has said so. */
export function seatingsAfter(lines: readonly Line[]): ReadonlyMap<string, Seating> {
  const seatings = new Map<string, Seating>();
  for (const { sits = [], stands = [] } of lines) {
    for (const id of sits) seatings.set(id, 'seated');
    for (const id of stands) seatings.set(id, 'standing');
  }
  return seatings;
}

/**
 * Returns how each person holds themselves after these lines: `all` of the run so far, of which `now` belong to the
 * current moment. The picture and the words under it both follow this.
 */
export function bearingsIn(
  all: readonly Line[],
  now: readonly Line[],
  person: string,
): (id: string) => SeenBearing {
  const moods = moodsIn(all, person);
  const poses = posesIn(now, person);
  return (id) => {
    const mood = moods.get(id) ?? 'neutral';
    return { mood, stance: poses.get(id) ?? stanceOf(mood) };
  };
}
