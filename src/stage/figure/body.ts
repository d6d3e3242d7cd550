import type { GameObjects, Scene } from 'phaser';
import type { Seating, StageStance } from '../../core/scenario/line/line.ts';
import { openGlide } from '../clock/glide.ts';
import type { Point } from '../fit.ts';
import { shadeTexture } from '../light/soft-texture.ts';
import { type PersonArt, type Picture, type PoseArt, poseOf } from '../manifest.ts';
import { lay } from './face.ts';

/** A body that fades from one pose to the next. */
export interface Body {
  readonly behind: readonly GameObjects.Image[]; // below the head
  readonly before: readonly GameObjects.Image[]; // hands that are held to it
  hold(stance: StageStance, seating: Seating | undefined, ms: number): void;
  face(): Picture | undefined; // the head that the pose has in every mood
  head(): Point; // how far the head is moved now
  shade(strength: number): void; // 0..1
  moves(): boolean;
}

const fade = (image: GameObjects.Image, alpha: number): void => {
  image.setAlpha(alpha).setVisible(alpha > 0);
};
const clamped = (value: number): number => Math.min(1, Math.max(0, value));

/** Creates a body at rest. During a change the old pose stays below until the new one is opaque. */
export function openBody(scene: Scene, art: PersonArt): Body {
  const rest = poseOf(art, 'rest');
  const blank = (): GameObjects.Image => lay(scene.add.image(0, 0, rest.body.file), rest.body, art);
  const [old, now, dark, oldHands, hands] = [blank(), blank(), blank(), blank(), blank()];
  let [from, to]: [PoseArt, PoseArt] = [rest, rest];
  let held: PoseArt | undefined;
  let share = 1;
  let shading = 0;
  const wear = (image: GameObjects.Image, picture: PoseArt['before']): void => {
    if (picture !== undefined) lay(image.setTexture(picture.file), picture, art);
  };
  const look = (): void => {
    const [gone, come] = [clamped(2 - 2 * share), clamped(2 * share)];
    const isTurning = from !== to;
    fade(now, come);
    fade(old, isTurning ? gone : 0);
    fade(hands, to.before === undefined ? 0 : come);
    fade(oldHands, isTurning && from.before !== undefined ? gone : 0);
    fade(dark, shading * come);
  };
  const way = openGlide(scene, 1, (value) => {
    share = value;
    look();
  });
  // Created when first needed: most people never share the stage.
  const darken = (): void => {
    lay(dark.setTexture(shadeTexture(scene, to.body.file)), to.body, art);
  };
  return {
    behind: [old, now, dark],
    before: [oldHands, hands],
    hold(stance, seating, ms) {
      const next = poseOf(art, stance, seating);
      if (next === held) {
        if (ms <= 0) way.to(1, 0); // motion may be switched off on the way
        return;
      }
      held = next;
      [from, to] = [to, next];
      wear(old, from.body);
      wear(now, to.body);
      wear(oldHands, from.before);
      wear(hands, to.before);
      if (shading > 0) darken();
      way.to(0, 0);
      way.to(1, from === to ? 0 : ms);
    },
    face: () => to.face,
    head: () => ({
      x: from.head.x + (to.head.x - from.head.x) * share,
      y: from.head.y + (to.head.y - from.head.y) * share,
    }),
    shade(strength) {
      if (strength > 0 && shading === 0) darken();
      shading = strength;
      look();
    },
    moves: way.moves,
  };
}
