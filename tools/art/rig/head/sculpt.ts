import type { Person } from '../body/person.ts';
import { type BodyShape, type HeadShape, proportions } from '../body/proportions.ts';
import { skinAt } from '../body/skin.ts';
import type { Form } from '../form/form.ts';
import { type Frame, makeFrame } from '../form/frame.ts';
import type { Solid } from '../form/solid.ts';
import { beard } from '../hair/beard.ts';
import { coverOf } from '../hair/cover.ts';
import type { Covering } from '../hair/scalp.ts';
import type { Stain } from '../ink/paint.ts';
import type { Complexion } from './face-ink.ts';
import { makeHead } from './head.ts';
import type { Expression } from './moods.ts';

/** A head in a mood, as solids in world space. */
export interface HeadSculpture {
  readonly shape: HeadShape;
  readonly bodyShape: BodyShape;
  readonly form: Form; // in head space
  readonly frame: Frame;
  readonly yaw: number;
  readonly face: Solid;
  readonly covering: Covering;
  readonly cover: readonly Solid[]; // hair or cloth, in world space
  readonly stains: readonly Stain[]; // in world space, the beard among them
  readonly beard?: Stain;
}

function placed(solid: Solid, frame: Frame): Solid {
  const { paint } = solid;
  const moved = {
    ...solid,
    form: frame.place(solid.form),
    at: frame.toWorld(solid.at),
    reach: solid.reach * frame.size,
  };
  if (paint === undefined) return moved;
  return { ...moved, paint: (x, y, z) => paint(...frame.toLocal(x, y, z)) };
}

/** The colours of a person's face. */
export const complexionOf = (person: Person): Complexion => ({
  skin: skinAt(person.skin),
  hair: person.hair,
  iris: person.iris,
  lip: person.lip ?? '#a8443f',
  lipMix: person.lipMix ?? 0.34,
  lash: person.lash ?? 0.75,
  blush: person.blush ?? 0.3,
  underEye: person.underEye ?? 0.12,
  freckles: person.freckles ?? 0,
});

/** Sculpts a person's head, turned as their pose and mood turn it. */
export function sculptHead(person: Person, mood: Expression): HeadSculpture {
  const { head: shape, body: bodyShape } = proportions(person, person.traits);
  const yaw = person.turn.head + mood.yaw;
  const frame = makeFrame({
    yaw,
    pitch: mood.pitch,
    roll: mood.roll,
    pivot: [0, 6.5, -2.5],
    size: shape.size,
  });
  const form = makeHead(shape);
  const covering = coverOf(person.cover, form);
  const face: Solid = {
    material: 'skin',
    form: frame.place(form),
    at: frame.toWorld([0, -0.5, 0]),
    reach: 15.2,
    wrap: 0.3,
    bias: 0.2,
    detail: 0.05,
    gloss: 9,
  };
  const inWorld = (stain: Stain): Stain => ({
    ...stain,
    density: (x, y, z) => stain.density(...frame.toLocal(x, y, z)),
  });
  const grown = person.beard && inWorld(beard(person.beard.kind, person.beard.colour, shape));
  return {
    shape,
    bodyShape,
    form,
    frame,
    yaw,
    face,
    covering,
    cover: covering.solids.map((solid) => placed(solid, frame)),
    stains: [...covering.stains.map(inWorld), ...(grown ? [grown] : [])],
    ...(grown && { beard: grown }),
  };
}
