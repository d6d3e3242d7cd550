import { BlendModes, type GameObjects, type Scene } from 'phaser';
import { openGlide } from '../clock/glide.ts';
import { drift } from '../clock/idle.ts';
import type { Fit, Size } from '../fit.ts';
import { lampTexture, shadeTexture } from '../light/soft-texture.ts';
import { openSpread } from '../light/spread.ts';
import type { Layer, StageManifest } from '../manifest.ts';
import { handsAt, type WallClock } from './life.ts';

/** The hands of a wall clock. */
interface ClockFace {
  readonly object: GameObjects.Graphics;
  tell(time: string | undefined): boolean; // whether the hands have moved
}

const HAND_COLOUR = 0x35322e;

/** Draws the hands of a clock at its own time. */
function openClockFace(scene: Scene, clock: WallClock): ClockFace {
  const object = scene.add.graphics();
  let shown = '';
  const tell = (time = clock.time): boolean => {
    if (time === shown) return false;
    shown = time;
    object.clear();
    for (const { to, width } of handsAt(clock, time)) {
      object.lineStyle(width, HAND_COLOUR, 1);
      object.lineBetween(clock.x, clock.y, ...to);
    }
    return true;
  };
  tell();
  return { object, tell };
}

/** The planes of a place with its dusk and lamp. Light falls on these, never on a person. */
export interface Place {
  readonly far: readonly GameObjects.GameObject[]; // behind the glass
  readonly room: readonly GameObjects.GameObject[]; // from far to near
  readonly lamp: GameObjects.GameObject; // lies on the room, in backing pixels
  readonly before: readonly GameObjects.GameObject[]; // nearer than people
  tell(time: string | undefined): void; // by its clock
  open(door: string | undefined, ms: number): void; // its door, to this state; undefined: as it is drawn
  light(value: number, ms: number): void;
  dusk(): number; // 0..1, how dark the room is now
  layOut(canvas: Size, fit: Fit): void;
  move(ms: number): void;
}

const PEOPLE_DEPTH = 0.6;
const CLOCK_DEPTH = 0.35; // of the wall it hangs on
const PARALLAX = 16; // picture units, from the nearest to the farthest plane
const DUSK = { colour: 0x0a141b, guarded: 0.4, atEase: 0 };
const GLOW = { guarded: 0.3, atEase: 1 };
const LAMP = { size: 2.2, guarded: 0, atEase: 0.36 }; // size: of the frame's height

const between = (range: { guarded: number; atEase: number }, light: number): number =>
  range.guarded + (range.atEase - range.guarded) * light;

interface Plane {
  readonly layer: Layer;
  readonly images: readonly GameObjects.Image[];
}

function hang(
  scene: Scene,
  layer: Layer,
  key: string,
  { frame }: StageManifest,
): GameObjects.Image {
  const { width, height } = layer.size ?? frame;
  return scene.add.image(layer.x, layer.y, key).setOrigin(0, 0).setDisplaySize(width, height);
}

/** Adds the planes of a place; `changed` is called when its light changes. */
export function openPlace(scene: Scene, manifest: StageManifest, changed: () => void): Place {
  const { frame, lamp } = manifest;
  const picture = (layer: Layer): GameObjects.Image => hang(scene, layer, layer.file, manifest);
  const of = (test: (layer: Layer) => boolean): Plane[] =>
    manifest.layers.filter(test).map((layer) => ({ layer, images: [picture(layer)] }));

  const far = of(({ id }) => id === 'far');
  const room = of(({ id, depth }) => id !== 'far' && id !== 'glow' && depth <= PEOPLE_DEPTH);
  const hands: ClockFace | undefined = manifest.clock && openClockFace(scene, manifest.clock);
  const doors = Object.entries(manifest.doors ?? {}).map(([state, layer]) => {
    const image = picture(layer);
    const shown = openGlide(scene, 0, (value) => {
      image.setAlpha(value).setVisible(value > 0);
      changed();
    });
    return { state, shown, layer, images: [image] };
  });
  const dusk = scene.add
    .rectangle(-frame.width, -frame.height, frame.width * 3, frame.height * 3, DUSK.colour)
    .setOrigin(0, 0);
  const glow = of(({ id }) => id === 'glow');
  const pool = openSpread(scene, lampTexture(scene));
  pool.object.setBlendMode(BlendModes.SCREEN);
  const before = manifest.layers
    .filter(({ id, depth }) => id !== 'far' && id !== 'glow' && depth > PEOPLE_DEPTH)
    .map((layer) => ({
      layer,
      images: [picture(layer), hang(scene, layer, shadeTexture(scene, layer.file), manifest)],
    }));

  const planes = [...far, ...room, ...doors, ...glow, ...before];
  const shine = openGlide(scene, 0.5, (value) => {
    // What is not to be seen is not drawn either.
    dusk.setAlpha(between(DUSK, value)).setVisible(value < 1);
    pool.object.setAlpha(between(LAMP, value)).setVisible(value > 0);
    for (const { images } of glow) images[0]?.setAlpha(between(GLOW, value));
    for (const { images } of before) images[1]?.setAlpha(between(DUSK, value));
    changed();
  });
  const images = (set: readonly Plane[]): GameObjects.Image[] =>
    set.flatMap((plane) => plane.images);
  return {
    far: images(far),
    room: [
      ...images(room),
      ...images(doors),
      ...(hands ? [hands.object] : []),
      dusk,
      ...images(glow),
    ],
    lamp: pool.object,
    before: images(before),
    tell(time) {
      if (hands?.tell(time)) changed();
    },
    open(door, ms) {
      for (const { state, shown } of doors) shown.to(state === door ? 1 : 0, ms);
    },
    light: (value, ms) => shine.to(value, ms),
    dusk: () => between(DUSK, shine.value()),
    layOut(canvas, { x, y, scale }) {
      const side = frame.height * LAMP.size * scale;
      const centre = { x: x + lamp.x * scale, y: y + lamp.y * scale };
      pool.fit(canvas, centre, { width: side, height: side });
    },
    move(ms) {
      const at = drift(ms);
      const wall = PARALLAX * (CLOCK_DEPTH - PEOPLE_DEPTH);
      hands?.object.setPosition(wall * at.x, wall * at.y);
      for (const { layer, images: hung } of planes) {
        const reach = PARALLAX * (layer.depth - PEOPLE_DEPTH);
        for (const image of hung) image.setPosition(layer.x + reach * at.x, layer.y + reach * at.y);
      }
    },
  };
}
