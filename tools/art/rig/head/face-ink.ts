import type { HeadShape } from '../body/proportions.ts';
import type { Skin } from '../body/skin.ts';
import { hyp } from '../form/number.ts';
import type { Spot, Vec } from '../form/vector.ts';
import { mix, tone } from '../ink/colour.ts';
import type { Light } from '../ink/light.ts';
import type { Expression } from './moods.ts';

/** Colours of a face. */
export interface Complexion {
  readonly skin: Skin;
  readonly hair: string;
  readonly iris: string;
  readonly lip: string;
  readonly lipMix: number;
  readonly lash: number;
  readonly blush: number;
  readonly underEye: number;
  readonly freckles: number;
}

/** All that is needed to draw on a head. */
export interface FaceInk {
  readonly shape: HeadShape;
  readonly mood: Expression;
  readonly look: Complexion;
  readonly light: Light;
  readonly id: string;
  readonly px: number; // drawing units to the centimetre
  readonly facing: number; // degrees turned to the viewer's right
  /** The place of a point of head space on the drawing. */
  spot(v: Vec): Spot;
  /** The place of a point of the face, given from the front. */
  at(x: number, y: number, lift?: number): Spot;
}

/** Skin at a tone. */
export const skinTone = ({ look, light }: FaceInk, t: number): string =>
  tone(look.skin.base, t, light, look.skin.glow);

/** Any colour at a tone. */
export const inLight = ({ light }: FaceInk, colour: string, t: number): string =>
  tone(colour, t, light);

/** The dark of lashes, nostrils and the line of the mouth. */
export const darkLine = ({ look, light }: FaceInk): string =>
  tone(mix(look.skin.base, '#2a0c10', 0.72), 0.35, light);

/** The soft dark of folds. */
export const softLine = ({ look, light }: FaceInk): string =>
  tone(mix(look.skin.base, look.skin.glow, 0.35), 0.16, light, look.skin.glow);

/** A soft spot of blood ('blood') or shade ('dusk') on the face. */
export function blob(
  ink: FaceInk,
  colour: 'blood' | 'dusk',
  x: number,
  y: number,
  size: Spot,
  opacity: number,
): string {
  const c = ink.at(x, y);
  const a = ink.at(x + size[0] * 0.5, y);
  const b = ink.at(x, y + size[1] * 0.5);
  const rx = hyp(a[0] - c[0], a[1] - c[1]) * 2;
  const ry = hyp(b[0] - c[0], b[1] - c[1]) * 2;
  return `<ellipse cx="${c[0].toFixed(1)}" cy="${c[1].toFixed(1)}" rx="${rx.toFixed(1)}" ry="${ry.toFixed(1)}" fill="url(#${ink.id}${colour})" opacity="${opacity.toFixed(2)}"/>`;
}

/** The two soft colours that `blob` uses. */
export function softColours(ink: FaceInk): string {
  const fade = (name: string, colour: string): string =>
    `<radialGradient id="${ink.id}${name}"><stop stop-color="${colour}"/><stop offset=".5" stop-color="${colour}" stop-opacity=".45"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>`;
  return fade('blood', inLight(ink, ink.look.skin.glow, 0.8)) + fade('dusk', softLine(ink));
}

/** Both sides of a face, the viewer's left first. */
export const SIDES = [-1, 1] as const;
