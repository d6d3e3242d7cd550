import type { Scene } from './scene.ts';

/** The part of the world that is looked at, in centimetres. */
export interface View {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** What was seen at every sample: which solid, how near, how lit. */
export interface Measured {
  readonly scene: Scene;
  readonly view: View;
  readonly step: number;
  readonly width: number;
  readonly height: number;
  readonly solid: Int16Array;
  readonly depth: Float32Array;
  readonly tone: Float32Array;
  readonly rim: Float32Array;
  readonly sheen: Float32Array;
}
