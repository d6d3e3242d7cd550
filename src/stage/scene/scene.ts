import { type GameObjects, Scene } from 'phaser';
import { type Figure, openFigure } from '../figure/figure.ts';
import { CLOSE_UP, closenessOf, FAR_OFF, type Spot, spotOf } from '../figure/spot.ts';
import { cover, type Fit, type Point, type Size } from '../fit.ts';
import { hasSeats, type StageManifest, viewArtOf } from '../manifest.ts';
import type { Pictures } from '../pictures.ts';
import type { PersonView, StageView } from '../view.ts';
import { type Backdrop, openBackdrop } from './backdrop.ts';
import { type Baked, openBaked } from './baked.ts';

const LIGHT = 700; // ms
const DOOR_MS = 500;
const MOVED_MS = 600; // from the dark to the new place
const DARK = [10, 20, 27] as const; // red, green, blue
const SLICE_MS = 8; // of the page's time at once
const BREATH_FRAME_MS = 66; // a body at rest moves a quarter of a pixel in it

/** The Phaser scene. It shows what it is given and decides nothing. */
export class StageScene extends Scene {
  readonly #manifest: StageManifest;
  readonly #pictures: Pictures;
  readonly #built: (fault?: unknown) => void;
  readonly #figures = new Map<string, Figure>();
  readonly #backdrops = new Map<string, Backdrop>();
  #cast: GameObjects.Container | undefined;
  #front: GameObjects.Container | undefined;
  #laidOut: { readonly canvas: Size; readonly fit: Fit } | undefined;
  #bakedFront: Baked | undefined;
  #stale = true; // people have changed since they were baked
  #breathed = 0; // ms
  #backdrop: Backdrop | undefined;
  #view: StageView;
  #time = 0; // ms of full motion so far

  constructor(
    manifest: StageManifest,
    pictures: Pictures,
    view: StageView,
    built: (fault?: unknown) => void,
  ) {
    super('stage');
    this.#built = built;
    this.#manifest = manifest;
    this.#pictures = pictures;
    this.#view = view;
  }

  /** Called by Phaser. Errors are reported, since Phaser's loop would swallow them. */
  create(): void {
    this.#build().then(() => this.#built(), this.#built);
  }

  /** Uploads all pictures, a few at a time: WebGL has to copy each to the graphics chip. */
  async #takePictures(): Promise<void> {
    let since = performance.now();
    for (const [file, image] of this.#pictures) {
      if (performance.now() - since > SLICE_MS) {
        await new Promise((go) => setTimeout(go));
        since = performance.now();
      }
      // An image element serves as well; Phaser's types know nothing of bitmaps.
      this.textures.addImage(file, image as HTMLImageElement);
    }
  }

  async #build(): Promise<void> {
    this.cameras.main.setVisible(false); // until all of the first picture is drawn, the still is seen
    await this.#takePictures();
    this.#cast = this.add.container(0, 0);
    this.#front = this.add.container(0, 0, [this.#cast]);
    this.#bakedFront = openBaked(this, 'baked:front', this.#front);
    this.#go(this.#view.view);
    this.#draw(false);
  }

  /** Makes a view of the place the one that is seen; it is built when the story is there for the first time. */
  #go(id: string): void {
    const art = viewArtOf(this.#manifest, id);
    const known = this.#backdrops.get(id);
    const next = known ?? openBackdrop(this, { ...this.#manifest, ...art }, id);
    const last = this.#backdrop;
    if (next === last) return;
    this.#backdrops.set(id, next);
    this.#backdrop = next;
    last?.seen(false);
    next.seen(true);
    if (known === undefined) this.#front?.add(next.before);
    for (const object of [...next.behind, this.#bakedFront?.object]) {
      if (object !== undefined) this.children.bringToTop(object);
    }
    if (this.#laidOut === undefined) return;
    next.layOut(this.#laidOut.canvas, this.#laidOut.fit);
    while (next.begin());
  }

  /** Applies a new view. Where the story has moved, the picture comes up out of the dark. */
  show(view: StageView): void {
    const soft = view.motion === 'full' && this.#view.motion === 'full';
    const hasMoved = view.view !== this.#view.view;
    this.#view = view;
    if (hasMoved) this.#go(view.view);
    if (hasMoved && soft) this.cameras.main.fadeIn(MOVED_MS, ...DARK);
    this.#draw(soft, hasMoved);
  }

  /** Fits the picture to the canvas, in backing pixels. */
  layOut(canvas: Size, pixelRatio: number): void {
    const { frame } = this.#manifest;
    const fit = cover(canvas, frame, this.#eyes(), pixelRatio);
    this.#cast?.setPosition(fit.x, fit.y).setScale(fit.scale);
    this.#bakedFront?.fit(canvas);
    this.#stale = true;
    this.#backdrop?.layOut(canvas, fit);
    this.#laidOut = { canvas, fit };
    if (this.#cast !== undefined) this.#draw(false); // there may be less room
  }

  override update(_time: number, delta: number): void {
    // One thing a frame at first: all at once would hold the page up.
    if (this.#laidOut === undefined || this.#backdrop?.begin()) return;
    if (this.#view.motion === 'full') {
      this.#time += Math.min(delta, 100);
      this.#backdrop?.move(this.#time);
      this.#movePeople();
    }
    const isDrawn = this.#stale;
    if (isDrawn) this.#bakedFront?.draw();
    this.#stale = false;
    this.#backdrop?.drawFrame(isDrawn);
    this.cameras.main.setVisible(true);
  }

  #movePeople(): void {
    const figures = [...this.#figures.values()];
    for (const figure of figures) figure.move(this.#time);
    const isDue = this.#time - this.#breathed >= BREATH_FRAME_MS;
    if (!isDue && !figures.some((figure) => figure.moves())) return;
    this.#breathed = this.#time;
    this.#stale = true;
  }

  #draw(soft: boolean, hasMoved = false): void {
    const { people, light, time, door } = this.#view;
    this.#backdrop?.tell(time);
    this.#backdrop?.open(door, soft && !hasMoved ? DOOR_MS : 0);
    this.#backdrop?.light(light, soft ? LIGHT : 0);
    const seated = hasSeats(this.#manifest, this.#view.view);
    const somebodySpeaks = people.some((person) => person.speaking);
    for (const person of people) {
      const listening = somebodySpeaks && !person.speaking;
      this.#figureOf(person)?.show(person, this.#spotOf(person), { listening, soft, seated });
    }
    for (const [id, figure] of this.#figures) {
      if (!people.some((person) => person.id === id)) figure.leave(soft);
    }
    this.#stale = true;
  }

  #figureOf({ id }: PersonView): Figure | undefined {
    const known = this.#figures.get(id);
    const art = this.#manifest.people[id];
    if (known !== undefined || art === undefined) return known;
    const figure = openFigure(this, art, this.#manifest.frame, this.#figures.size * 0.37);
    this.#figures.set(id, figure);
    this.#cast?.addAt(figure.object, 0); // who was here first sits in front
    return figure;
  }

  #spotOf({ x = 'centre', near = 0, close }: PersonView): Spot {
    const seen = this.#view.people.filter(({ id }) => this.#manifest.people[id] !== undefined);
    const { aside, scale } = spotOf(x, seen.length);
    return {
      aside: aside * this.#manifest.frame.width * this.#closeness(),
      scale: scale * (1 + near) * (close ? CLOSE_UP : this.#view.far ? FAR_OFF : 1),
    };
  }

  /** Returns by how much people move together where the canvas shows little of the frame's width. */
  #closeness(): number {
    if (this.#laidOut === undefined) return 1;
    const { canvas, fit } = this.#laidOut;
    return closenessOf(canvas.width / fit.scale, this.#manifest.frame);
  }

  /** Returns where the first person's eyes are, in picture units; without people, the frame's focus. */
  #eyes(): Point {
    const art = Object.values(this.#manifest.people)[0];
    const { width, height } = this.#manifest.frame;
    if (art === undefined) return { x: width / 2, y: height * 0.37 };
    return { x: art.anchor.x, y: art.anchor.y - art.height + art.eyeLine };
  }
}
