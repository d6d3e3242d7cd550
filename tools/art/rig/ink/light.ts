import type { Vec } from '../form/vector.ts';

/** A light setup: `from` and `rimFrom` point from the person to the lamps; the colours are linear. */
export interface Light {
  readonly from: Vec;
  readonly key: Vec;
  readonly shade: Vec;
  readonly rimFrom: Vec;
  readonly rim: Vec;
  readonly rimPower: number;
  readonly soft: number;
}

/** Where people are lit: a lamp's warmth from one side, the cool of a window or a street from the other. */
export const LIGHTS = {
  /** Cool tubes above, a warm kiosk behind to the viewer's right. */
  station: {
    from: [-0.46, -0.66, 0.6],
    key: [1.16, 1.13, 1.04],
    shade: [0.32, 0.335, 0.42],
    rimFrom: [0.92, -0.18, -0.4],
    rim: [1.0, 0.66, 0.34],
    rimPower: 0.8,
    soft: 8,
  },
  /** A pendant lamp to the right, night in the window to the left. */
  lamp: {
    from: [0.58, -0.62, 0.54],
    key: [1.26, 1.06, 0.8],
    shade: [0.34, 0.31, 0.38],
    rimFrom: [-0.92, -0.25, -0.38],
    rim: [0.42, 0.56, 0.85],
    rimPower: 0.6,
    soft: 7,
  },
  /** A desk lamp to the left in a room with a cool panel above. */
  office: {
    from: [-0.52, -0.6, 0.6],
    key: [1.2, 1.08, 0.9],
    shade: [0.34, 0.345, 0.4],
    rimFrom: [0.9, -0.3, -0.4],
    rim: [0.5, 0.64, 0.86],
    rimPower: 0.6,
    soft: 7,
  },
  /** First daylight through a blind to the right. */
  morning: {
    from: [0.62, -0.5, 0.6],
    key: [1.2, 1.1, 0.98],
    shade: [0.39, 0.4, 0.47],
    rimFrom: [-0.9, -0.28, -0.38],
    rim: [0.95, 0.74, 0.5],
    rimPower: 0.55,
    soft: 6,
  },
  /** Soft panels above, the last blue of a window to the right. */
  ward: {
    from: [-0.34, -0.78, 0.56],
    key: [1.13, 1.09, 1.02],
    shade: [0.42, 0.43, 0.47],
    rimFrom: [0.9, -0.28, -0.38],
    rim: [0.6, 0.76, 1.0],
    rimPower: 0.55,
    soft: 6,
  },
  /** A lit shop window to the left, a street lamp behind to the right. */
  street: {
    from: [-0.66, -0.4, 0.6],
    key: [1.2, 1.08, 0.9],
    shade: [0.29, 0.31, 0.42],
    rimFrom: [0.9, -0.36, -0.4],
    rim: [1.0, 0.72, 0.4],
    rimPower: 0.75,
    soft: 8,
  },
  /** Daylight from a tall window to the left. */
  school: {
    from: [-0.62, -0.46, 0.62],
    key: [1.17, 1.12, 1.02],
    shade: [0.42, 0.42, 0.45],
    rimFrom: [0.9, -0.24, -0.38],
    rim: [1.0, 0.8, 0.56],
    rimPower: 0.5,
    soft: 6,
  },
} as const satisfies { readonly [place: string]: Light };
