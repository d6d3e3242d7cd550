import type { PlanMinutes } from '../facts/setup.ts';

/** How the time of a session is shared out, in minutes. */
export interface SessionPlan {
  readonly opening: number;
  readonly scene: number;
  readonly reading: number; // of the scene
  readonly talk: number; // of the scene
  readonly board: number;
  readonly debrief: number;
  readonly short: boolean; // too little time to talk at every moment
}

const OPENING = 5; // minutes
const BOARD = 5;
const DEBRIEF_SHARE = 1 / 3; // of the session; shorter debriefs teach less (PEARLS)
const MIN_TALK_SHARE = 0.4; // of the scene

/** Plans a session from its length and the minutes that reading the scenario takes alone. */
export function sessionPlan(minutes: PlanMinutes, reading: number): SessionPlan {
  const debrief = Math.round((minutes * DEBRIEF_SHARE) / 5) * 5;
  const scene = minutes - OPENING - BOARD - debrief;
  const talk = Math.max(0, scene - reading);
  const short = talk < scene * MIN_TALK_SHARE;
  return { opening: OPENING, scene, reading, talk, board: BOARD, debrief, short };
}

/** Where a session is in its story. */
export interface SessionPlace {
  readonly step: 'opening' | 'scene' | 'board' | 'debrief';
  readonly moment: number; // from 1
  readonly of: number;
}

/** A step of a session with its planned time, in minutes from the start. */
export interface PlannedStep extends SessionPlace {
  readonly from: number;
  readonly to: number;
}

/** Lists the steps of a planned session in order, with a step for each moment of the scene. */
export function plannedSteps(plan: SessionPlan, moments: number): readonly PlannedStep[] {
  const places: readonly SessionPlace[] = [
    { step: 'opening', moment: 1, of: moments },
    ...Array.from({ length: moments }, (_, at) => ({
      step: 'scene' as const,
      moment: at + 1,
      of: moments,
    })),
    { step: 'board', moment: moments, of: moments },
    { step: 'debrief', moment: moments, of: moments },
  ];
  return places.map((place) => {
    const [from, to] = plannedSpan(plan, place);
    return { ...place, from, to };
  });
}

const TALK_MINUTES = 3; // below that, a moment is voted on and not talked over

/** Counts the moments for which a plan has time to talk. */
export const momentsToTalk = ({ talk }: SessionPlan, moments: number): number =>
  Math.min(moments, Math.floor(talk / TALK_MINUTES));

/**
 * Returns by how many whole minutes a session is behind its plan (negative: ahead). A step is on time from its planned
 * start to its planned end.
 */
export function minutesBehind(plan: SessionPlan, place: SessionPlace, minute: number): number {
  const [from, to] = plannedSpan(plan, place);
  if (minute > to) return Math.round(minute - to);
  return minute < from ? Math.round(minute - from) : 0;
}

function plannedSpan(
  { opening, scene, board, debrief }: SessionPlan,
  { step, moment, of }: SessionPlace,
): readonly [number, number] {
  const sceneEnd = opening + scene;
  switch (step) {
    case 'opening':
      return [0, opening];
    case 'scene':
      return [opening + (scene * (moment - 1)) / of, opening + (scene * moment) / of];
    case 'board':
      return [sceneEnd, sceneEnd + board];
    case 'debrief':
      return [sceneEnd + board, sceneEnd + board + debrief];
  }
}
