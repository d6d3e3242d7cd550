import type { GameObjects, Scene } from 'phaser';
import { type Glide, openGlide } from '../clock/glide.ts';
import type { Fit, Size } from '../fit.ts';
import { vignetteTexture } from '../light/soft-texture.ts';
import { openSpread } from '../light/spread.ts';
import type { StageManifest } from '../manifest.ts';
import { type Baked, openBaked } from './baked.ts';
import { openLiving } from './living.ts';
import { openPlace } from './place.ts';

/** Everything on the stage that is not a person. */
export interface Backdrop {
  readonly behind: readonly GameObjects.GameObject[]; // from far to near, in backing pixels
  readonly before: GameObjects.Container;
  tell(time: string | undefined): void; // by its clock
  open(door: string | undefined, ms: number): void; // its door, to this state; undefined: as it is drawn
  seen(isSeen: boolean): void; // the story is here, or somewhere else
  light(value: number, ms: number): void;
  layOut(canvas: Size, fit: Fit): void;
  /** Draws the next plane that was never drawn; false if there is none. */
  begin(): boolean;
  move(ms: number): void; // full motion: once a frame
  drawFrame(isBusy: boolean): void; // draws what has changed, now or, if it can wait, on the next frame
}

type Hideable = GameObjects.GameObject & GameObjects.Components.Visible;

const VIGNETTE = { guarded: 0.7, atEase: 0.3 };
// The planes drift by a unit a second: a quarter of a second is a quarter of a pixel.
const DRIFT_MS = 250;

/** Adds a view of a place, `key` the name of its baked pictures. Its planes are cached as pictures; what moves is drawn on every frame. */
export function openBackdrop(scene: Scene, manifest: StageManifest, key: string): Backdrop {
  let stale = true; // to be drawn on this frame
  let due = 0; // baked pictures that have drifted since they were drawn
  const change = (): void => {
    stale = true;
  };
  const place = openPlace(scene, manifest, change);
  const living = openLiving(scene, manifest.life);
  const vignette = openSpread(scene, vignetteTexture(scene));
  const dark: Glide = openGlide(scene, 0.5, (light) => {
    vignette.object.setAlpha(VIGNETTE.guarded + (VIGNETTE.atEase - VIGNETTE.guarded) * light);
    change();
  });

  // Where something moves behind the glass, the room must be a picture of its own before it.
  const isGlazed = living.behind.length > 0;
  const world = (of: readonly GameObjects.GameObject[]): GameObjects.Container =>
    scene.add.container(0, 0, [...of]);
  const far = world(isGlazed ? place.far : []);
  const outside = world(living.behind);
  const room = world(isGlazed ? place.room : [...place.far, ...place.room]);
  const on = world(living.on);
  const before = world(place.before);
  const worlds = [far, outside, room, on, before];
  const inside = scene.add.container(0, 0, [room, place.lamp, vignette.object]);
  const baked: readonly Baked[] = [
    ...(isGlazed ? [openBaked(scene, `baked:far:${key}`, far)] : []),
    openBaked(scene, `baked:room:${key}`, inside),
  ];
  const [back, front] = [baked.at(0), baked.at(-1)];
  const lies = (one: Baked | undefined): GameObjects.GameObject[] => (one ? [one.object] : []);

  let begun = 0; // baked pictures that were drawn once
  let waited = false;
  let drifted = Number.NEGATIVE_INFINITY;
  place.move(0);
  living.move(0);
  const behind = isGlazed ? [...lies(back), outside, ...lies(front), on] : [...lies(front), on];
  return {
    behind,
    before,
    tell: place.tell,
    open: place.open,
    seen(isSeen) {
      for (const object of [...behind, before]) (object as Hideable).setVisible(isSeen);
    },
    light(value, ms) {
      place.light(value, ms);
      dark.to(value, ms);
    },
    layOut(canvas, fit) {
      for (const one of worlds) one.setPosition(fit.x, fit.y).setScale(fit.scale);
      place.layOut(canvas, fit);
      const { width, height } = canvas;
      vignette.fit(
        canvas,
        { x: width / 2, y: height * 0.46 },
        { width: width * 1.5, height: height * 1.5 },
      );
      for (const one of baked) one.fit(canvas);
      change();
    },
    begin() {
      if (begun === baked.length) return false;
      baked[begun]?.draw();
      begun += 1;
      stale = false;
      return true;
    },
    move(ms) {
      living.move(ms);
      if (ms - drifted < DRIFT_MS) return;
      drifted = ms;
      place.move(ms);
      due = baked.length;
    },
    drawFrame(isBusy) {
      on.setAlpha(1 - place.dusk());
      if (stale) for (const one of baked) one.draw();
      else if (due > 0 && (!isBusy || waited)) baked[baked.length - due]?.draw();
      else {
        waited = due > 0;
        return;
      }
      due = stale ? 0 : due - 1;
      stale = false;
      waited = false;
    },
  };
}
