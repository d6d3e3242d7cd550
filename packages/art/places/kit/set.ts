import type { Vec } from '../../rig/form/vector.ts';
import type { Rgb } from '../../rig/ink/colour.ts';
import type { Camera } from './camera.ts';
import type { Piece } from './solid-form.ts';

/** How a thing takes light. */
export interface Paint {
  readonly colour: string;
  readonly emit?: number; // shines by itself
  readonly mirror?: number; // share of what it reflects
  readonly grain?: number; // unevenness
  readonly flat?: boolean; // drawn in one colour
}

/** A plane of depth. `ghost` is seen in mirrors only. */
export type Plane = 'room' | 'things' | 'fore' | 'ghost';

/** A thing on the set. */
export interface Thing extends Piece {
  readonly plane: Plane;
  readonly paint: Paint;
}

/** A lamp. */
export interface Lamp {
  readonly at: Vec;
  readonly colour: Rgb;
  readonly power: number;
  readonly reach: number;
  readonly soft?: number;
  readonly shadow?: boolean;
  readonly clear?: number; // cm round it that its own housing may fill
}

/** A place as a small set. */
export interface PlaceSet {
  readonly camera: Camera;
  readonly ambient: Rgb;
  readonly lamps: readonly Lamp[];
  readonly things: readonly Thing[];
}

/** Puts pieces of one paint on a plane. */
export const put = (plane: Plane, paint: Paint, pieces: readonly Piece[]): Thing[] =>
  pieces.map((piece) => ({ ...piece, plane, paint }));
