import { TOP_LEVEL } from '../core/rubric/level.ts';
import type { SessionState } from '../core/run/state.ts';
import { type Attempt, currentAttempt, type Turn } from '../core/run/state.ts';
import { bearingsIn, seatingsAfter } from '../core/scenario/line/bearing.ts';
import { goneAfter, othersIn } from '../core/scenario/line/in-sight.ts';
import type { Line, Mood, Seating, StageStance } from '../core/scenario/line/line.ts';
import { settingAfter } from '../core/scenario/line/setting.ts';

/** A turn with the response the story follows; one that is being retried does not count. */
interface Passage {
  readonly turn: Turn;
  readonly attempt: Attempt | undefined;
}

/** Lists the turns of a session in order. */
function passagesOf(state: SessionState): readonly Passage[] {
  const last = state.turns.length - 1;
  return state.turns.map((turn, index) => {
    const open = index === last && (state.phase === 'choosing' || state.phase === 'reading');
    return { turn, attempt: open ? undefined : currentAttempt(turn) };
  });
}

/** Returns what was said in a passage. */
const linesOf = ({ turn, attempt }: Passage): readonly Line[] => [
  ...turn.beat.lines,
  ...(attempt?.chose.reaction ?? []),
];

/** How open each mood is, 0..1. */
const EASE: { readonly [M in Mood]: number } = {
  annoyed: 0.1,
  wary: 0.25,
  tired: 0.45,
  neutral: 0.5,
  thoughtful: 0.6,
  amused: 0.8,
  relieved: 0.95,
};

const TURNS_REMEMBERED = 3;

/** Returns the share of the levels a response could earn, 0..1; 0 after a critical error. */
function shareOf({ chose }: Attempt): number | undefined {
  if (chose.criticalError !== undefined) return 0;
  if (chose.evidence.length === 0) return undefined;
  const earned = chose.evidence.reduce((sum, { level }) => sum + level, 0);
  return earned / (TOP_LEVEL * chose.evidence.length);
}

/**
 * Returns trust as it can be seen, 0 guarded .. 1 at ease. In assessment only the person's face speaks:
 * a room that answers levels would be feedback.
 */
function lightOf(state: SessionState, mood: Mood): number {
  const ease = EASE[mood];
  if (state.began.mode === 'assessment') return ease;
  const shares = passagesOf(state)
    .flatMap(({ attempt }) => (attempt === undefined ? [] : [shareOf(attempt)]))
    .filter((share) => share !== undefined)
    .slice(-TURNS_REMEMBERED);
  if (shares.length === 0) return ease;
  const levels = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return (ease + levels) / 2;
}

/** Full motion, or a still picture that only changes when the story does. */
export type Motion = 'full' | 'reduced';
export type Side = 'left' | 'centre' | 'right';

/** How one person looks now. */
export interface PersonView {
  readonly id: string;
  readonly mood: Mood;
  readonly stance: StageStance;
  readonly seating?: Seating; // absent: as they are drawn first
  readonly x?: Side;
  readonly speaking: boolean;
  readonly gaze?: 'toward' | 'away';
  readonly close?: true; // seen from close by
  readonly near?: number; // share by which they have come nearer of themselves, or drawn back
}

/** Everything the stage shows. All of it is also on the page in words. */
export interface StageView {
  readonly place: string;
  readonly view: string; // of the place: the one it opens with, or where the story has moved
  readonly door?: string; // the state of the door in it; absent: as it is drawn
  readonly time?: string; // what its clocks show
  readonly people: readonly PersonView[];
  readonly light: number; // 0 guarded .. 1 at ease
  readonly motion: Motion;
  readonly far?: true; // all are seen from farther off
}

export const SIDES: readonly Side[] = ['left', 'right', 'centre'];
const TURNED_AWAY_MOODS: readonly Mood[] = ['wary', 'annoyed', 'tired'];

const NEARER_PER_STEP = 0.08; // from drawn back to come near

interface Shot {
  readonly close?: string; // who is seen from close by
  readonly far?: true;
}

/** Returns how the picture is taken, by the last line of this moment in which somebody speaks, comes or goes: from farther off after a leaving. */
function shotAfter(now: readonly Line[], person: string): Shot {
  const last = now.findLast((line) => line.close ?? line.who ?? line.leaves ?? line.enters);
  if (last?.close) return { close: last.who ?? person };
  return last?.leaves && !last.enters ? { far: true } : {};
}

/** Computes what the stage shows at this point of a session. */
export function stageView(state: SessionState, motion: Motion): StageView {
  const { person, place } = state.began;
  const passages = passagesOf(state).map(linesOf);
  const ending = state.ended?.lines;
  const now = ending ?? passages.at(-1) ?? [];
  const all = [...passages.flat(), ...(ending ?? [])];
  const bearingOf = bearingsIn(all, now, person);
  const seatings = seatingsAfter(all);
  const light = lightOf(state, bearingOf(person).mood);
  const { close, ...far } = shotAfter(now, person);
  const speaker = now.findLast((line) => line.who !== undefined)?.who;
  const others = othersIn(now, person);
  const ids = goneAfter(all).has(person) ? others : [person, ...others];
  const people = ids.map((id, index): PersonView => {
    const { mood, stance } = bearingOf(id);
    const seating = seatings.get(id);
    return {
      id,
      mood,
      stance,
      ...(seating !== undefined && { seating }),
      x: ids.length === 1 ? 'centre' : (SIDES[index] ?? 'centre'),
      speaking: id === speaker,
      gaze: TURNED_AWAY_MOODS.includes(mood) ? 'away' : 'toward',
      ...(id === close && { close: true }),
      ...(id === person && { near: NEARER_PER_STEP * (light - 0.5) }),
    };
  });
  return { place, ...settingAfter(all), people, light, motion, ...far };
}
