import { line, outline, type Pt, place, points, sample, tube } from '../pen/line.ts';
import { type Pen, shaded } from '../pen/pen.ts';
import { type Digit, type HandShape, SHAPES } from './hand-shapes.ts';

// Folds across a wrap, three points each.
const STRIPS = [
  [-6, -24, 8, 0, 2, 25],
  [22, -30, 38, 0, 28, 32],
  [52, -36, 70, 0, 56, 35],
  [80, -34, 94, -4, 84, 31],
] as const;

/** A hand: where its wrist is, where it points (degrees, 0 to the viewer's right, 90 down). */
export interface HandPose {
  readonly shape: HandShape;
  readonly at: Pt;
  readonly turn: number;
  readonly flip: boolean; // the thumb on the other side
  readonly size: number;
}

function spineOf({ from, angles, lengths }: Digit): Pt[] {
  const points: Pt[] = [from];
  let [x, y] = from;
  angles.forEach((angle, i) => {
    const a = (angle * Math.PI) / 180;
    x += Math.cos(a) * (lengths[i] ?? 0);
    y += Math.sin(a) * (lengths[i] ?? 0);
    points.push([x, y]);
  });
  return points;
}

/** A hand in two layers, so that what it holds can lie between them. */
export interface HandPicture {
  readonly under: string; // fingers that lie behind the thing
  readonly over: string;
}

/** Draws a hand; `skin` may be the colour of a glove or a wrap. */
export function drawHand(pose: HandPose, skin: string, pen: Pen): HandPicture {
  if (pose.shape === 'none') return { under: '', over: '' };
  const lay = (points: readonly Pt[]): Pt[] =>
    place(points, { at: pose.at, turn: pose.turn, flip: pose.flip, scale: pose.size });
  const w = pose.size;
  if (pose.shape === 'wrap') {
    const bundle = tube(lay(points([8, 0, 38, 0, 78, 0])), [19 * w, 33 * w, 35 * w, 30 * w]);
    const strips = STRIPS.map(([x0, y0, x1, y1, x2, y2]) => {
      const along = line(
        lay([
          [x0, y0],
          [x1, y1],
          [x2, y2],
        ]),
      );
      return pen.stroke(along, shaded(skin, pen.lamp), 3, 0.9);
    }).join('');
    return {
      under: '',
      over: pen.shape(bundle, skin, { shadow: 10 * w, line: 2.4, inside: strips }),
    };
  }
  const shape = SHAPES[pose.shape];
  const digit = (d: Digit): string => {
    const spine = lay(sample(spineOf(d), 3));
    const widths = [d.width * 1.02 * w, d.width * w, d.width * 0.92 * w, d.width * 0.78 * w];
    return pen.shape(tube(spine, widths, 2), skin, { shadow: 5 * w, isFlat: true });
  };
  const fingers = shape.fingers.map(digit).join('');
  const palm = pen.shape(outline(lay(shape.palm)), skin, { shadow: 9 * w, isFlat: true });
  // The root of a finger runs into the palm: the line between them is painted over.
  const join = (d: Digit): string => {
    const [a, b] = [d.from, spineOf(d)[1] as Pt];
    const back: Pt = [a[0] - (b[0] - a[0]) * 0.5, a[1] - (b[1] - a[1]) * 0.5];
    return pen.join(
      tube(
        lay([back, a, [a[0] + (b[0] - a[0]) * 0.35, a[1] + (b[1] - a[1]) * 0.35]]),
        [d.width * 0.9 * w, d.width * 0.98 * w, d.width * 0.96 * w],
        3,
      ),
      skin,
    );
  };
  const thumb = digit(shape.thumb) + join(shape.thumb);
  const hand = palm + fingers + shape.fingers.map(join).join('');
  return pose.shape === 'hold' ? { under: hand, over: thumb } : { under: '', over: hand + thumb };
}
