import { type GameObjects, Scene } from 'phaser';
import { type Figure, openFigure } from './figure.ts';
import { cover, type Point, type Size } from './fit.ts';
import { type Glide, openGlide } from './glide.ts';
import type { StageManifest } from './manifest.ts';
import type { Pictures } from './pictures.ts';
import { openPlace, type Place } from './place.ts';
import { vignetteTexture } from './soft-texture.ts';
import { type Spot, spotOf } from './spot.ts';
import type { PersonView, StageView } from './view.ts';

const LIGHT = 700; // ms
const VIGNETTE = { guarded: 0.85, atEase: 0.4 };
/** The stage as Phaser knows it. It is told what to show and decides nothing. */
export class StageScene extends Scene {
  readonly #manifest: StageManifest;
  readonly #pictures: Pictures;
  readonly #built: (fault?: unknown) => void;
  readonly #figures = new Map<string, Figure>();
  #world: GameObjects.Container | undefined;
  #cast: GameObjects.Container | undefined;
  #place: Place | undefined;
  #vignette: GameObjects.Image | undefined;
  #dark: Glide | undefined;
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

  /** Phaser's own call; a fault must not get lost in its loop. */
  create(): void {
    try {
      this.#build();
      this.#built();
    } catch (fault) {
      this.#built(fault);
    }
  }

  #build(): void {
    for (const [file, image] of this.#pictures) this.textures.addImage(file, image);
    const place = openPlace(this, this.#manifest);
    const cast = this.add.container(0, 0);
    this.#world = this.add.container(0, 0, [...place.behind, cast, ...place.before]);
    const vignette = this.add.image(0, 0, vignetteTexture(this));
    this.#dark = openGlide(this, 0.5, (light) =>
      vignette.setAlpha(VIGNETTE.guarded + (VIGNETTE.atEase - VIGNETTE.guarded) * light),
    );
    this.#place = place;
    this.#cast = cast;
    this.#vignette = vignette;
    place.move(0);
    this.#draw(false);
  }

  /** Shows what has changed. */
  show(view: StageView): void {
    const soft = view.motion === 'full' && this.#view.motion === 'full';
    this.#view = view;
    this.#draw(soft);
  }

  /** Fits the picture to the canvas; all in backing pixels. */
  layOut(canvas: Size, pixelRatio: number): void {
    const { frame } = this.#manifest;
    const fit = cover(canvas, frame, this.#eyes(), pixelRatio);
    this.#world?.setPosition(fit.x, fit.y).setScale(fit.scale);
    this.#vignette
      ?.setPosition(canvas.width / 2, canvas.height * 0.46)
      .setDisplaySize(canvas.width * 1.5, canvas.height * 1.5);
  }

  override update(_time: number, delta: number): void {
    if (this.#view.motion === 'reduced') return;
    this.#time += Math.min(delta, 100);
    this.#place?.move(this.#time);
    for (const figure of this.#figures.values()) figure.move(this.#time);
  }

  #draw(soft: boolean): void {
    const { people, light } = this.#view;
    this.#place?.light(light, soft ? LIGHT : 0);
    this.#dark?.to(light, soft ? LIGHT : 0);
    const somebodySpeaks = people.some((person) => person.speaking);
    for (const person of people) {
      const listening = somebodySpeaks && !person.speaking;
      this.#figureOf(person)?.show(person, this.#spotOf(person), listening, soft);
    }
    for (const [id, figure] of this.#figures) {
      if (!people.some((person) => person.id === id)) figure.leave(soft);
    }
  }

  #figureOf({ id }: PersonView): Figure | undefined {
    const known = this.#figures.get(id);
    const art = this.#manifest.people[id];
    if (known !== undefined || art === undefined) return known;
    const figure = openFigure(this, art, this.#figures.size * 0.37);
    this.#figures.set(id, figure);
    this.#cast?.addAt(figure.object, 0); // who was here first sits in front
    return figure;
  }

  #spotOf({ x = 'centre' }: PersonView): Spot {
    const seen = this.#view.people.filter(({ id }) => this.#manifest.people[id] !== undefined);
    const { aside, scale } = spotOf(x, seen.length);
    return { aside: aside * this.#manifest.frame.width, scale };
  }

  /** Where the eyes of the first person are, in picture units; without people, the frame's own. */
  #eyes(): Point {
    const art = Object.values(this.#manifest.people)[0];
    const { width, height } = this.#manifest.frame;
    if (art === undefined) return { x: width / 2, y: height * 0.37 };
    return { x: art.anchor.x, y: art.anchor.y - art.height + art.eyeLine };
  }
}
