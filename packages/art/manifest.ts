import type { StageStance } from '../../src/core/scenario/line/line.ts';
import type { MoodName } from './figure/head/moods.ts';
import type { ClockFace, Life } from './places/kit/place.ts';

/** A texture and where it lies on its canvas or in the frame, in frame units. */
export interface Texture {
  readonly file: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One texture for each mood that has one. */
export type ByMood = { readonly [M in MoodName]?: Texture };

/** One plane of the place; depth 0 far .. 1 near. */
export interface LayerEntry extends Texture {
  readonly id: string;
  readonly depth: number;
}

/** A body in a pose. `before` lies on the head; `head` is how far that moves from where it lies. */
export interface PoseEntry {
  readonly body: Texture;
  readonly before?: Texture;
  readonly head: { readonly x: number; readonly y: number };
  readonly face?: Texture; // the head of this pose in every mood
}

/** The poses of one body. */
export type PoseEntries = { readonly [S in StageStance]?: PoseEntry };

/** One person: every texture lies on one canvas. */
export interface PersonEntry {
  readonly width: number;
  readonly height: number;
  readonly seat?: Texture; // behind the body, where the place has it
  readonly sits?: true; // as they are drawn first
  readonly poses: PoseEntries;
  readonly second?: PoseEntries; // standing for somebody who sits, sitting for somebody who stands
  readonly heads: ByMood;
  readonly blink: ByMood;
  readonly gazes?: { readonly away: ByMood };
  readonly anchor: { readonly x: number; readonly y: number }; // middle of the canvas' foot, in the frame
  readonly eyeLine: number; // height of the eyes on the canvas
}

/** One view of a place: its planes, what moves in it, and its light. */
export interface ViewEntry {
  readonly layers: readonly LayerEntry[];
  readonly life: readonly Life[];
  readonly lamp: { readonly x: number; readonly y: number };
  readonly clock?: ClockFace;
  readonly doors?: { readonly [state: string]: LayerEntry }; // the door in another state, laid over the room
  readonly seats?: true; // people sit on what they sit on in the first view
}

/** What `stage.json` holds. A second face stands beside the first, with "-2" behind its id. */
export interface Manifest extends ViewEntry {
  readonly frame: { readonly width: number; readonly height: number };
  readonly views?: { readonly [id: string]: ViewEntry }; // where else the story goes
  readonly people: { readonly [id: string]: PersonEntry };
}
