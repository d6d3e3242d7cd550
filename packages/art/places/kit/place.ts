import type { Spot } from '../../rig/form/vector.ts';

/** A rectangle of the frame. */
export interface Pane {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The one thing that moves in a place, drawn while it is played. */
export type Life =
  | { readonly kind: 'rain'; readonly panes: readonly Pane[] }
  | { readonly kind: 'drum'; readonly x: number; readonly y: number; readonly radius: number }
  | { readonly kind: 'steam'; readonly x: number; readonly y: number; readonly height: number }
  | { readonly kind: 'hand'; readonly x: number; readonly y: number; readonly radius: number }
  | { readonly kind: 'trace'; readonly pane: Pane }
  | { readonly kind: 'board'; readonly pane: Pane; readonly rows: number }
  | { readonly kind: 'leaves'; readonly pane: Pane };

/** A clock on a wall and the time it shows where the story says no other. Its hands are drawn while it is shown. */
export interface ClockFace {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly time: string; // as 21:40
}

/** A place, painted: planes from far to near as insides of SVGs of the frame's size. */
export interface Place {
  readonly far: string; // behind glass
  readonly room: string;
  readonly doors?: { readonly [state: string]: string }; // the room with its door in another state
  readonly fore: string; // before people
  readonly lamp: Spot; // the middle of the warm light
  readonly life: readonly Life[];
  readonly seats?: true; // of a second view: people sit on what they sit on in the first
  readonly clock?: ClockFace;
}

/** Paints a place; `step` is the distance of samples in frame units. */
export type PaintPlace = (step: number) => Place;
