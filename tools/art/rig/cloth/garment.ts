import { type Arm, armForm } from '../body/arm.ts';
import type { Body } from '../body/body.ts';
import { carve, type Form, limb, melt } from '../form/form.ts';
import { noise } from '../form/noise.ts';
import { bump, clamp, hyp, smooth } from '../form/number.ts';
import type { Solid } from '../form/solid.ts';
import { add, along, scale, sub, unit, type Vec } from '../form/vector.ts';

/** A shell of cloth round the body. */
export interface Shell {
  readonly material: string;
  readonly thick: number;
  readonly sleeve: number; // 0 none .. 1 elbow .. 2 wrist
  readonly neck: { readonly wide: number; readonly drop: number };
  readonly folds: number;
  readonly gap?: (y: number) => number; // half width of the opening in front
  readonly vee?: number; // how far the neck is cut down in front
  readonly cuff?: number;
  readonly gloss?: number;
  readonly weave?: number; // how much the cloth's own threads show
}

/** Threads that run down the cloth, a little paler and darker. */
const weaveOf =
  (amount: number): Form =>
  (x, y, z) =>
    amount * (noise(x * 3.1, y * 0.35, z * 3.1) + 0.6 * noise(x * 7, y * 5, z * 7));

const ridge = (n: number): number => 1 - Math.abs(n);

/** Folds pulled from the armpits, hanging from the chest, gathered at the waist. */
const torsoFolds =
  (amount: number, k: number, shoulder: number): Form =>
  (x, y, z) => {
    const s = Math.sign(x) || 1;
    const ax = Math.abs(x);
    const [px, py] = [ax - shoulder, y - 25 * k];
    const r = hyp(px, py);
    const a = Math.atan2(py, -px);
    const pull =
      ridge(noise(a * 2.7 + s * 5, r * 0.06, z * 0.07)) ** 2.2 *
      smooth(3.5, 8, r) *
      bump(r - 9, 13);
    const hang =
      ridge(noise(x * 0.27 + s * 2, y * 0.045, z * 0.16)) ** 2.2 * smooth(30 * k, 46 * k, y);
    const gather = ridge(noise(x * 0.07, y * 0.3 - ax * 0.06, 3)) ** 2 * bump(y - 50 * k, 9);
    return amount * (pull * 1.05 + hang * 0.8 + gather * 0.75 - 0.3);
  };

/** Folds of a sleeve: deep inside the bend of the elbow, stacked above the cuff, a twist between. */
function sleeveFolds({ shoulder, elbow, wrist }: Arm, amount: number): Form {
  const inner = unit(sub(along(shoulder, wrist, 0.5), elbow));
  return (x, y, z) => {
    const [ex, ey, ez] = [x - elbow[0], y - elbow[1], z - elbow[2]];
    const fromElbow = hyp(ex, ey, ez);
    const fromWrist = hyp(x - wrist[0], y - wrist[1], z - wrist[2]);
    const fromShoulder = hyp(x - shoulder[0], y - shoulder[1], z - shoulder[2]);
    const n = noise(x * 0.13, y * 0.13, z * 0.13);
    const side = (ex * inner[0] + ey * inner[1] + ez * inner[2]) / (fromElbow || 1);
    const bend =
      ridge(Math.sin(fromElbow * 0.62 + n * 2.4)) ** 2 *
      bump(fromElbow, 13) *
      (0.55 + 0.6 * clamp(side + 0.3));
    const stack = ridge(Math.sin(fromWrist * 0.85 + n * 2.6)) ** 2 * bump(fromWrist - 3, 9);
    const round = Math.atan2(z - shoulder[2], x - shoulder[0]) * 1.3;
    const twist =
      ridge(noise(fromShoulder * 0.16 + n * 0.4, round, 4)) ** 2.4 * bump(fromShoulder - 13, 13);
    return amount * (bend * 1.1 + stack * 0.8 + twist * 0.7 - 0.3);
  };
}

function neckHole({ shape, notch }: Body, { wide, drop }: Shell['neck']): Form {
  const r = shape.neckR + wide;
  return (x, y, z) => {
    const tube = limb(x, y, z, [0, 6, -3.5], [0, notch - 1.4 + drop * 0.3, -2.9], r - 1, r);
    const scoop: Vec = [0, notch - r * 0.42 + drop, 5];
    return melt(tube, limb(x, y, z, [0, notch - 4, 3], scoop, r * 0.6, r * 0.55), 2);
  };
}

function trunkForm(body: Body, shell: Shell): Form {
  const { torso, shape } = body;
  const folds = torsoFolds(shell.folds * 1.25, shape.k, shape.shoulder);
  const hole = neckHole(body, shell.neck);
  const { gap } = shell;
  const vee = shell.vee ?? 0;
  const cut: Form = (x, y, z) =>
    Math.max((Math.abs(x) - Math.max(0, body.notch + vee - y) * 0.42) * 0.9, 1 - z);
  return (x, y, z) => {
    const bare = torso(x, y, z, shell.thick);
    if (bare > 2.5) return bare - 0.8;
    const open = vee === 0 ? hole(x, y, z) : Math.min(hole(x, y, z), cut(x, y, z));
    // Cloth lies smooth where it is sewn to its collar, or the neckline would wave.
    const d = carve(bare - folds(x, y, z) * smooth(0.2, 3.2, open), open, 0.35);
    if (gap === undefined) return d;
    return carve(d, Math.max((Math.abs(x) - gap(y / shape.k)) * 0.85, -(z + 2)), 0.5);
  };
}

function forearm(body: Body, arm: Arm, shell: Shell): Solid[] {
  const { frame, shape } = body;
  const cloth = {
    material: shell.material,
    sleeve: true,
    wrap: 0.16,
    gloss: shell.gloss ?? 40,
    paint: weaveOf(shell.weave ?? 0.008),
  };
  const folds = sleeveFolds(arm, shell.folds * 1.2);
  const sleeve: Solid = {
    ...cloth,
    form: frame.place(armForm(arm, shell.thick * 0.92, 1, shell.sleeve * 0.985, folds)),
    at: frame.toWorld(along(arm.elbow, arm.wrist, 0.5)),
    reach: 14 * shape.k + arm.radius + shell.thick + 1,
    detail: 0.09,
    bias: 0.35,
  };
  if (shell.cuff === undefined) return [sleeve];
  const way = scale(sub(arm.wrist, arm.elbow), 1 / arm.foreLength);
  const from = sub(arm.wrist, scale(way, shell.cuff + 0.6));
  const to = sub(arm.wrist, scale(way, 0.2));
  const r = arm.radius * 0.62 + shell.thick * 0.75;
  const cuff: Solid = {
    ...cloth,
    form: frame.place((x, y, z) => limb(x, y, z, from, to, r + 0.25, r)),
    at: frame.toWorld(add(to, [0, 0, 0])),
    reach: r + shell.cuff + 1.5,
  };
  return [sleeve, cuff];
}

/** Cloth round the trunk with its sleeves. */
export function shellSolids(body: Body, shell: Shell): Solid[] {
  const { frame, shape, arms } = body;
  const trunk = trunkForm(body, shell);
  const uppers =
    shell.sleeve === 0
      ? []
      : arms.map((arm) =>
          armForm(
            arm,
            shell.thick * 0.92 + (shell.sleeve < 1 ? 0.35 : 0), // a short sleeve stands off
            0,
            Math.min(1, shell.sleeve),
            sleeveFolds(arm, shell.folds * 1.2),
          ),
        );
  const main: Solid = {
    material: shell.material,
    form: frame.place((x, y, z) =>
      uppers.reduce((d, sleeve) => melt(d, sleeve(x, y, z), 2.6), trunk(x, y, z)),
    ),
    at: frame.toWorld([0, 36 * shape.k, -2]),
    reach: 42 * shape.k,
    detail: 0.09,
    wrap: 0.16,
    gloss: shell.gloss ?? 40,
    bias: 0.35,
    paint: weaveOf(shell.weave ?? 0.008),
  };
  return shell.sleeve > 1 ? [main, ...arms.flatMap((arm) => forearm(body, arm, shell))] : [main];
}
