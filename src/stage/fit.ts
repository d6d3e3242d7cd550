/** A width and a height; CSS pixels, backing pixels or picture units. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Maps picture units to the canvas: multiplied by `scale`, then moved. */
export interface Fit extends Point {
  readonly scale: number;
}

const OVERSCAN = 1.04; // room for the layers to drift without showing an edge
const CLOSER_SHARE = 0.3; // how much nearer a very low plate comes, so that a face can be read and hands are seen
const LOW_PLATE = { from: 420, to: 230 }; // CSS pixels of plate height
const EYES_AT = { x: 0.5, y: 0.37 }; // of the plate: middle 45 % of width, upper 65 % of height

const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

const nearness = (height: number): number =>
  1 + CLOSER_SHARE * clamp((LOW_PLATE.from - height) / (LOW_PLATE.from - LOW_PLATE.to), 0, 1);

/** Covers the canvas with the picture, with `focus` as near to the safe area as the edges allow. */
export function cover(canvas: Size, picture: Size, focus: Point, pixelRatio: number): Fit {
  const whole = Math.max(canvas.width / picture.width, canvas.height / picture.height);
  const scale = whole * OVERSCAN * nearness(canvas.height / pixelRatio);
  // A drifting layer may use half of the overscan on each side.
  const spare = (whole * (OVERSCAN - 1)) / 2;
  const along = (room: number, length: number, at: number, wish: number): number => {
    const margin = (spare * length) / 2;
    return clamp(room * wish - at * scale, room - length * scale + margin, -margin);
  };
  return {
    scale,
    x: along(canvas.width, picture.width, focus.x, EYES_AT.x),
    y: along(canvas.height, picture.height, focus.y, EYES_AT.y),
  };
}
