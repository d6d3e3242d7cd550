import { inkClothes } from '../cloth/cloth-ink.ts';
import type { ClothInk } from '../cloth/cloth-pen.ts';
import { dress } from '../cloth/clothes.ts';
import { hold } from '../cloth/props.ts';
import { melt } from '../form/form.ts';
import { measure } from '../form/measure.ts';
import type { Measured } from '../form/measured.ts';
import { clamp, read } from '../form/number.ts';
import { makeScene } from '../form/scene.ts';
import type { Solid } from '../form/solid.ts';
import { add, along, type Spot, scale, sub } from '../form/vector.ts';
import { MOODS } from '../head/moods.ts';
import { sculptHead } from '../head/sculpt.ts';
import type { Canvas } from '../ink/canvas.ts';
import type { Light } from '../ink/light.ts';
import { type Look, paintMaterial } from '../ink/paint.ts';
import { armForm } from './arm.ts';
import { type Body, makeBody } from './body.ts';
import { inkHands } from './hands-ink.ts';
import type { Person } from './person.ts';
import { skinAt } from './skin.ts';

const SKIN = { wrap: 0.25, gloss: 9 };

function bareSolids(body: Body): Solid[] {
  const { frame } = body;
  const limbs = body.arms.map((arm): Solid => {
    const sleeveless = armForm(arm, 0, 0, 2);
    const middle = along(arm.elbow, arm.wrist, 0.5);
    return {
      ...SKIN,
      material: 'arm',
      close: true,
      own: true,
      bias: 0.18,
      detail: 0.05,
      form: frame.place((x, y, z) => melt(sleeveless(x, y, z), arm.hand.form(x, y, z), 2.2)),
      at: frame.toWorld(add(middle, scale(sub(arm.hand.centre, middle), 0.35))),
      reach: 27,
    };
  });
  return [
    { ...SKIN, material: 'skin', form: body.bare, at: [0, 18, -2], reach: 21, bias: 0.2 },
    ...limbs,
  ];
}

/** Where the clothes lie, for drawing on them. */
function clothInk(
  body: Body,
  colour: string,
  solids: readonly Solid[],
  m: Measured,
  canvas: Canvas,
  light: Light,
): ClothInk {
  const { k } = body.shape;
  const shift = (1 - k) * 8;
  const depth = (x: number, y: number): number => {
    let z = 24;
    for (let n = 0; n < 120 && z > -8; n += 1) {
      const w = body.frame.toWorld([x, y, z]);
      const d = Math.min(9, ...solids.map(({ form }) => form(...w)));
      if (d < 0.03) break;
      z -= Math.max(0.03, d * 0.8);
    }
    return z;
  };
  const sampleAt = ([x, y]: Spot): number => {
    const i = Math.round(x / canvas.px / m.step);
    return Math.round(y / canvas.px / m.step) * m.width + i;
  };
  return {
    colour,
    light,
    px: canvas.px,
    notch: (body.notch - shift) / k,
    shoulder: body.shape.shoulder / k,
    at(x, y, lift = 0.05) {
      const [u, v] = [x * k, y * k + shift];
      const q = body.frame.toWorld([u, v, depth(u, v) + lift]);
      return canvas.xy(q[0], q[1]);
    },
    lit(place) {
      const at = sampleAt(place);
      const around = [0, 1, -1, m.width, -m.width, 2, -2].map((step) => at + step);
      const seen = around.filter((sample) => read(m.solid, sample) >= 0);
      if (seen.length === 0) return 0.5;
      return clamp(seen.reduce((sum, sample) => sum + read(m.tone, sample), 0) / seen.length);
    },
    isOpen(place) {
      const solid = m.scene.solids[m.solid[sampleAt(place)] ?? -1];
      if (solid === undefined || solid.sleeve === true) return false;
      return solid.material === 'top' || solid.material === 'inner';
    },
  };
}

/** Paints everything of a person below the head; the head in its neutral pose casts shade on it. */
export function pictureBody(
  person: Person,
  light: Light,
  canvas: Canvas,
  step: number,
  id: string,
): string {
  const head = sculptHead(person, MOODS.neutral);
  const body = makeBody(head.bodyShape, head.frame, person.pose, person.turn.torso);
  const clothes = dress(body, person.clothes);
  const held = (person.props ?? []).map((prop) => hold(body, prop));
  const solids = [...bareSolids(body), ...clothes.solids, ...held.flatMap((thing) => thing.solids)];
  const shading = makeScene([...solids, head.face, ...head.cover]);
  const m = measure(makeScene(solids), canvas.view, step, light, shading);
  const skin = skinAt(person.skin);
  const looks: { readonly [material: string]: Look } = {
    skin: { ...skin, rim: 0.2 }, // the neck has no outline of its own: the head covers it
    arm: skin,
    ...clothes.looks,
    ...Object.assign({}, ...held.map((thing) => thing.looks)),
  };
  const paint = (material: string): string => {
    const look = looks[material];
    if (look === undefined) return '';
    return paintMaterial(m, canvas, material, look, light, `${id}${material}`);
  };
  const ink = clothInk(body, person.clothes.colour, clothes.solids, m, canvas, light);
  return [
    ...['skin', 'inner', 'top'].map(paint),
    inkClothes(ink, clothes.ink),
    ...held.flatMap((thing) => Object.keys(thing.looks)).map(paint),
    paint('arm'),
    inkHands(body, m, canvas, skin, light),
  ].join('');
}
