import type { Scene } from 'phaser';
import type { Mood } from '../../core/scenario/line/line.ts';
import { openGlide } from '../clock/glide.ts';
import { type Posture, postureOf } from './posture.ts';

/** A body that moves from one posture to the next. */
export interface Bearing {
  now(): Posture;
  moves(): boolean;
  to(mood: Mood, ms: number): void;
}

const KEYS = ['lean', 'sink', 'aside', 'near', 'rise', 'open'] as const;

/** Creates a body that is upright until a mood is set. */
export function openBearing(scene: Scene): Bearing {
  let from = postureOf('neutral');
  let goal = from;
  let now = from;
  const way = openGlide(scene, 1, (share) => {
    const mixed = { ...now };
    for (const key of KEYS) mixed[key] = from[key] + (goal[key] - from[key]) * share;
    now = mixed;
  });
  return {
    now: () => now,
    moves: way.moves,
    to(mood, ms) {
      const next = postureOf(mood);
      if (next !== goal) {
        from = now;
        goal = next;
        way.to(0, 0);
      }
      if (ms <= 0 || way.value() === 0) way.to(1, ms);
    },
  };
}
