import type { SessionState } from '../core/run/state.ts';
import { type Line, type Mood, type StageStance, stanceOf } from '../core/scenario/line.ts';
import { lightOf } from './light/light-of.ts';
import { linesOf, passagesOf } from './passage.ts';

/** Full motion, or a still picture that only changes when the story does. */
export type Motion = 'full' | 'reduced';
export type Side = 'left' | 'centre' | 'right';

/** How one person looks now. */
export interface PersonView {
  readonly id: string;
  readonly mood: Mood;
  readonly stance: StageStance;
  readonly x?: Side;
  readonly speaking: boolean;
  readonly gaze?: 'toward' | 'away';
  readonly near?: number; // share by which they have come nearer of themselves, or drawn back
}

/** Everything the stage shows. All of it is also on the page in words. */
export interface StageView {
  readonly place: string;
  readonly people: readonly PersonView[];
  readonly light: number; // 0 guarded .. 1 at ease
  readonly motion: Motion;
}

const TRAINEE = 'you';
const SIDES: readonly Side[] = ['left', 'right', 'centre'];
const TURNED_AWAY_MOODS: readonly Mood[] = ['wary', 'annoyed', 'tired'];

const NEARER_PER_STEP = 0.08; // from drawn back to come near

const isOnStage = (line: Line): line is Line & { who: string } =>
  line.who !== undefined && line.who !== TRAINEE;

/** Returns everybody's last mood. A mood on a narrated line is the scenario person's. */
function moodsOf(lines: readonly Line[], person: string): ReadonlyMap<string, Mood> {
  const moods = new Map<string, Mood>();
  for (const { who = person, mood } of lines) {
    if (who !== TRAINEE && mood !== undefined) moods.set(who, mood);
  }
  return moods;
}

/** Returns the poses set by lines. A pose lasts until the person's next mood or the next moment. */
function posesOf(lines: readonly Line[], person: string): ReadonlyMap<string, StageStance> {
  const poses = new Map<string, StageStance>();
  for (const { who = person, mood, pose } of lines) {
    if (pose !== undefined) poses.set(who, pose);
    else if (mood !== undefined) poses.delete(who);
  }
  return poses;
}

/** Lists who has left. They reappear when they speak again. */
function goneAfter(lines: readonly Line[]): ReadonlySet<string> {
  const gone = new Set<string>();
  for (const line of lines) {
    if (line.who !== undefined) gone.delete(line.who);
    for (const id of line.leaves ?? []) gone.add(id);
  }
  return gone;
}

/** Computes what the stage shows at this point of a session. */
export function stageView(state: SessionState, motion: Motion): StageView {
  const { person, place } = state.began;
  const passages = passagesOf(state).map(linesOf);
  const ending = state.ended?.lines;
  const now = ending ?? passages.at(-1) ?? [];
  const all = [...passages.flat(), ...(ending ?? [])];
  const moods = moodsOf(all, person);
  const poses = posesOf(now, person);
  const gone = goneAfter(all);
  const light = lightOf(state, moods.get(person) ?? 'neutral');
  const speaker = now.findLast((line) => line.who !== undefined)?.who;
  const here = new Set([person, ...now.filter(isOnStage).map((line) => line.who)]);
  const ids = [...here].filter((id) => !gone.has(id));
  const people = ids.map((id, index): PersonView => {
    const mood = moods.get(id) ?? 'neutral';
    return {
      id,
      mood,
      stance: poses.get(id) ?? stanceOf(mood),
      x: ids.length === 1 ? 'centre' : (SIDES[index] ?? 'centre'),
      speaking: id === speaker,
      gaze: TURNED_AWAY_MOODS.includes(mood) ? 'away' : 'toward',
      ...(id === person && { near: NEARER_PER_STEP * (light - 0.5) }),
    };
  });
  return { place, people, light, motion };
}
