import type { GameObjects, Scene } from 'phaser';
import type { Mood } from '../../core/scenario/line/line.ts';
import { openGlide } from '../clock/glide.ts';
import { breath, sway } from '../clock/idle.ts';
import type { Point, Size } from '../fit.ts';
import { shadeTexture } from '../light/soft-texture.ts';
import { headOf, isSeatSeen, type PersonArt, type Picture, shouldersOf } from '../manifest.ts';
import type { PersonView } from '../view.ts';
import { openBearing } from './bearing.ts';
import { openBlink } from './blink.ts';
import { openBody } from './body.ts';
import { lay, openFace } from './face.ts';
import { stretchOf } from './posture.ts';
import { risenOf, riseOf, type Spot } from './spot.ts';

/** What else there is around somebody. */
export interface Around {
  readonly listening: boolean; // somebody else speaks
  readonly soft: boolean; // changes take time
  readonly seated: boolean; // what they sit on is seen
}

/** One person on the stage. */
export interface Figure {
  readonly object: GameObjects.Container;
  show(view: PersonView, spot: Spot, at: Around): void; // aside: picture units
  move(ms: number): void;
  moves(): boolean; // faster than a breath
  leave(soft: boolean): void;
}

const FADE_MS = 320; // a person comes and goes
const MOOD_CHANGE_MS = 460; // one mood into the next
const POSTURE = 900; // ms; the body is slower than the face
const MOVE = 700; // ms; making room for somebody
const WALK_MS = 900; // in from the side, or out
const RISE_MS = 800; // getting up, or sitting down
const WALK_UNITS = 260; // picture units; who comes or goes is seen to walk
const SHADE = 0.16; // on who listens while another one speaks
const BREATH_HEIGHT = 0.0045; // share of the height
const NOD = 1.1; // picture units

/** Maps `value` from `from`..`to` to 0..1. */
const part = (value: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, (value - from) / (to - from)));

/** Returns how far off somebody is when they begin to come, or have gone: at the nearer side. */
const outward = (aside: number): number => (aside < 0 ? -WALK_UNITS : WALK_UNITS);

/** Puts a person on the stage, invisible until shown. */
export function openFigure(scene: Scene, art: PersonArt, frame: Size, phase: number): Figure {
  const standing = scene.add.container(art.anchor.x, art.anchor.y);
  const picture = (of: Picture): GameObjects.Image => lay(scene.add.image(0, 0, of.file), of, art);
  const body = openBody(scene, art);
  const before = openFace(scene, art);
  const now = openFace(scene, art);
  const headShade = picture(art.heads.neutral);
  const faces = scene.add.container(0, 0, [...before.objects, ...now.objects]);
  const back = picture(art.heads.neutral); // the head of a pose that has its own
  const head = scene.add.container(0, 0, [faces, back, headShade]);
  const torso = scene.add.container(0, 0, [...body.behind]);
  const hands = scene.add.container(0, 0, [...body.before]);
  standing.add([torso, head, hands]);
  // What somebody sits on stays where it is when they get up.
  const seat = scene.add.container(art.anchor.x, art.anchor.y, art.seat ? [picture(art.seat)] : []);
  const object = scene.add.container(0, 0, [seat, standing]);

  const blink = openBlink();
  let shut = 0;
  // Moods change while the eyes are closed, so that no face has four eyes. The old head stays below
  // until the new one is opaque, so that nothing shines through.
  const look = (turned: number): void => {
    before.look(turned < 0.75 ? 1 : 0, part(turned, 0, 0.2), away.value());
    const opening = turned < 1 ? 1 - part(turned, 0.75, 1) : shut;
    now.look(part(turned, 0.2, 0.7), opening, away.value());
  };
  const away = openGlide(scene, 0, () => undefined);
  const turn = openGlide(scene, 1, look);
  const presence = openGlide(scene, 0, (value) => object.setAlpha(value).setVisible(value > 0));
  const aside = openGlide(scene, 0, () => undefined);
  const size = openGlide(scene, 1, () => undefined);
  const far = openGlide(scene, 0, () => undefined);
  const up = openGlide(scene, 0, () => undefined);
  const tall = openGlide(scene, 1, () => undefined);
  const behind = openGlide(scene, 0, (value) => {
    back.setAlpha(Math.min(1, 2 * value)).setVisible(value > 0);
    faces.setAlpha(Math.min(1, 2 - 2 * value)).setVisible(value < 1);
  });
  const bearing = openBearing(scene);
  let nod: Point = { x: 0, y: 0 };
  let breathing = 0;
  const hold = (): void => {
    const posture = bearing.now();
    const { lean, sink, aside: turned, near, rise } = posture;
    const scale = size.value() * tall.value() * (1 + near);
    const moved = body.head();
    const [x, y] = [art.anchor.x + aside.value(), art.anchor.y - far.value()];
    seat.setPosition(x, art.anchor.y - riseOf(art, size.value(), frame)).setScale(size.value());
    standing.setPosition(x + turned, y - up.value()).setAngle(lean);
    standing.setScale(scale, scale * (1 + breathing));
    for (const part of [torso, hands]) part.setScale(...stretchOf(posture, shouldersOf(art)));
    head.setPosition(nod.x + moved.x, nod.y + moved.y + sink - rise);
  };
  const shade = openGlide(scene, 0, (value) => {
    body.shade(value);
    headShade.setAlpha(value).setVisible(value > 0);
  });

  const motions = [away, turn, presence, aside, size, far, up, tall, behind, bearing, body, shade];

  let isHere = false;
  let mood: Mood | undefined;
  const wear = (next: Mood, ms: number): void => {
    if (next === mood) return;
    before.wear(mood ?? next);
    now.wear(next);
    mood = next;
    turn.to(0, 0);
    turn.to(1, ms);
  };

  const take = ({ stance, seating }: PersonView, ms: number): void => {
    body.hold(stance, seating, ms);
    const face = body.face();
    if (face !== undefined) lay(back.setTexture(face.file), face, art);
    behind.to(face === undefined ? 0 : 1, ms);
  };

  // Made when it is needed first: most people never share the stage.
  const wearShade = (): void => {
    const worn = body.face() ?? headOf(art, mood ?? 'neutral');
    lay(headShade.setTexture(shadeTexture(scene, worn.file)), worn, art);
  };

  return {
    object,
    show(view, spot, { listening, soft, seated }) {
      seat.setVisible(isSeatSeen(art, view, seated));
      const isNew = presence.value() === 0;
      isHere = true;
      const ms = (length: number): number => (soft && !isNew ? length : 0);
      away.to(view.gaze === 'away' ? 1 : 0, ms(MOOD_CHANGE_MS));
      wear(view.mood, ms(MOOD_CHANGE_MS));
      bearing.to(view.mood, ms(POSTURE));
      take(view, ms(MOOD_CHANGE_MS));
      const risen = risenOf(art, view.seating, spot.scale, frame);
      up.to(risen.up, ms(RISE_MS));
      tall.to(risen.scale, ms(RISE_MS));
      if (isNew && soft) aside.to(spot.aside + outward(spot.aside), 0);
      aside.to(spot.aside, isNew && soft ? WALK_MS : ms(MOVE));
      size.to(spot.scale, ms(MOVE));
      far.to(riseOf(art, spot.scale * risen.scale, frame), ms(MOVE));
      if (listening || shade.value() > 0) wearShade();
      shade.to(listening ? SHADE : 0, ms(MOOD_CHANGE_MS));
      presence.to(1, soft ? FADE_MS : 0);
      if (!soft) {
        shut = 0;
        turn.to(1, 0); // motion may be switched off in the middle of a turn
      }
      look(turn.value());
      hold();
    },
    move(ms) {
      shut = blink.shut(ms);
      look(turn.value());
      breathing = BREATH_HEIGHT * breath(ms, phase);
      nod = { x: NOD * sway(ms, phase), y: 0.5 * NOD * sway(ms, phase + 0.3) };
      hold();
    },
    moves: () => shut > 0 || motions.some((one) => one.moves()),
    leave(soft) {
      if (!isHere) return;
      isHere = false;
      presence.to(0, soft ? WALK_MS : 0);
      if (soft) aside.to(aside.value() + outward(aside.value()), WALK_MS);
    },
  };
}
