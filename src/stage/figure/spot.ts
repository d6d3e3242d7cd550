import type { Seating } from '../../core/scenario/line/line.ts';
import type { Size } from '../fit.ts';
import { hasChanged, type PersonArt, type TwoBodied } from '../manifest.ts';
import type { Side } from '../view.ts';

/** Where a person stands: share of the frame's width from the middle, and how large. */
export interface Spot {
  readonly aside: number;
  readonly scale: number;
}

const ALONE: Spot = { aside: 0, scale: 0.94 }; // so that hands in the lap are seen

/** How much larger somebody is who is seen from close by. */
export const CLOSE_UP = 1.24;

/** How much smaller everybody is who is seen from farther off. */
export const FAR_OFF = 0.82;

const EYE_LEVEL_SHARE = 0.8; // of the way to eyes that are quite level

// Two people: the one the conversation is with stays nearer.
const BESIDE: { readonly [S in Side]: Spot } = {
  left: { aside: -0.11, scale: 0.92 },
  centre: { aside: 0, scale: 0.78 },
  right: { aside: 0.125, scale: 0.84 },
};

// Three people: the last to come is behind, between the others.
const AMONG: typeof BESIDE = {
  left: { aside: -0.135, scale: 0.84 },
  centre: { aside: 0.015, scale: 0.66 },
  right: { aside: 0.15, scale: 0.78 },
};

type Placed = Pick<PersonArt, 'anchor' | 'height' | 'eyeLine'>;

/**
 * Returns how many picture units somebody farther off is lifted, and somebody close by lowered, so that their eyes stay nearly
 * level with the viewer's; never so far up that the lower edge of their canvas shows.
 */
export function riseOf({ anchor, height, eyeLine }: Placed, scale: number, frame: Size): number {
  const level = (1 - scale) * (height - eyeLine) * EYE_LEVEL_SHARE;
  return Math.min(level, anchor.y - frame.height);
}

const RISEN = { up: 104, scale: 0.9 }; // who gets up: picture units at full size, and a step back so that the head stays in the frame

/** Somebody who sits or stands otherwise than they are drawn first. */
export interface Risen {
  readonly up: number; // picture units
  readonly scale: number;
}

/**
 * Returns how somebody is moved who has got up or sat down since they are drawn first, at a `scale` of theirs; never so
 * far up that the lower edge of their canvas shows.
 */
export function risenOf(
  art: Placed & TwoBodied,
  seating: Seating | undefined,
  scale: number,
  frame: Size,
): Risen {
  if (!hasChanged(art, seating)) return { up: 0, scale: 1 };
  if (art.sits !== true) return { up: -RISEN.up * scale, scale: 1 };
  const foot = art.anchor.y - riseOf(art, scale * RISEN.scale, frame);
  return { up: Math.min(RISEN.up * scale, foot - frame.height), scale: RISEN.scale };
}

const WIDEST_ASIDE = 0.15; // of AMONG
const HALF_HEAD = 100; // picture units that are kept beside the middle of the outermost head

/**
 * Returns by how much people move together so that no head is cut, 1 where there is room.
 *
 * @param seen picture units of the frame's width that the canvas shows
 */
export const closenessOf = (seen: number, frame: Size): number =>
  Math.min(1, Math.max(0, (seen / 2 - HALF_HEAD) / (WIDEST_ASIDE * frame.width)));

/** Returns the spot of one person among several. */
export const spotOf = (side: Side, people: number): Spot => {
  if (people < 2) return ALONE;
  return people === 2 ? BESIDE[side] : AMONG[side];
};
