import { type BodyPicture, drawBody, drawSeatOf } from './body/body.ts';
import type { BodyPose } from './body/pose.ts';
import { drawHair } from './hair/hair.ts';
import { drawBackOfHead, drawHood } from './head/back-of-head.ts';
import { drawFace } from './head/face.ts';
import { mapHead } from './head/head-map.ts';
import { DRAWN_MOODS, type Expression } from './head/moods.ts';
import { teenOf } from './head/years.ts';
import type { Pt } from './pen/line.ts';
import { type Lamp, openPen } from './pen/pen.ts';
import type { Sitter } from './person.ts';

const WIDTH = 960;
const EYES = [480, 300] as const;
const STANDING = 1000; // units of the canvas below the eyes
const SITTING = 700;
const NECK = 112; // below the eyes: what a head is tilted round
const CHIN = 30; // below the eyes: towards which a body is small that still grows

/** The canvas of a figure, in frame units; the point between the eyes of somebody at rest is `eyes`. */
export const canvasOf = ({ sits, second }: Sitter) => ({
  width: WIDTH,
  height: EYES[1] + (sits && second === undefined ? SITTING : STANDING),
  eyes: EYES,
});

const onCanvas = (inner: string, { scale = 1 }: Sitter): string =>
  `<g transform="translate(${EYES[0]} ${EYES[1]}) scale(${scale})">${inner}</g>`;

/** The body of somebody below their head, which is large for it before eighteen. */
const underHead = (inner: string, person: Sitter): string => {
  const small = 1 - 0.12 * teenOf(person);
  return small === 1 || inner === ''
    ? inner
    : `<g transform="translate(0 ${CHIN * (1 - small)}) scale(${small})">${inner}</g>`;
};

/** The head of somebody in an expression, as it lies at rest. */
export function drawHead(person: Sitter, e: Expression, lamp: Lamp, id: string): string {
  const pen = openPen(lamp, id);
  const map = mapHead(person, e);
  const hair = drawHair(person, map, pen);
  const { face, over } = drawFace(person, e, map, pen, hair.shadow);
  const tilted = `<g transform="rotate(${e.roll} 0 ${NECK})">${face}${hair.front}${over}</g>`;
  return pen.defs + onCanvas(tilted, person);
}

/** The head that a pose has in every mood: seen from behind, or under a hood; empty where the mood decides. */
export function drawHeadOf(
  person: Sitter,
  { back, hood }: BodyPose,
  lamp: Lamp,
  id: string,
): string {
  const pen = openPen(lamp, id);
  if (back) return pen.defs + onCanvas(drawBackOfHead(person, hood, pen), person);
  if (hood === undefined) return '';
  const down: Expression = { ...DRAWN_MOODS.tired, roll: 0, pitch: 14, lid: 0.3, gazeY: 0.9 };
  const { inside, rim } = drawHood(hood, pen);
  const flat: Sitter = { ...person, hair: { ...person.hair, style: 'buzz' } };
  const head = drawHead(flat, down, lamp, `${id}under-`);
  return pen.defs + onCanvas(inside, person) + head + onCanvas(rim, person);
}

/** Where on the canvas the middle between the eyes is in an expression. */
export function eyesOf(person: Sitter, e: Expression): Pt {
  const [x, y] = mapHead(person, e).face(0, 0);
  const angle = (e.roll * Math.PI) / 180;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const scale = person.scale ?? 1;
  return [
    EYES[0] + (x * c - (y - NECK) * s) * scale,
    EYES[1] + (NECK + x * s + (y - NECK) * c) * scale,
  ];
}

/** The body of somebody in a pose, without the head. */
export function drawFigure(person: Sitter, pose: BodyPose, lamp: Lamp, id: string): BodyPicture {
  const pen = openPen(lamp, id);
  const hair = drawHair(person, mapHead(person, DRAWN_MOODS.neutral), pen);
  const [x, y] = pose.head ?? [0, 0];
  const behind = `<g transform="translate(${x} ${y})">${hair.behind}</g>`;
  const { body, before } = drawBody(person, pose, pen);
  const lay = (inner: string): string => (inner === '' ? '' : pen.defs + onCanvas(inner, person));
  return {
    body: lay((pose.back ? '' : behind) + underHead(body, person)),
    before: lay(underHead(before, person)),
  };
}

/** The back of what somebody sits on; empty where nothing is to be drawn. */
export function drawChair(person: Sitter, lamp: Lamp, id: string): string {
  const pen = openPen(lamp, id);
  const seat = underHead(drawSeatOf({ ...person, sits: true }, pen), person);
  return seat === '' ? '' : pen.defs + onCanvas(seat, person);
}
