const REST = {
  yaw: 0, // -1 left .. 1 right, added to the pose
  pitch: 0, // units down
  roll: 0, // degrees
  gazeX: 0, // -1..1
  gazeY: 0,
  lid: 0.86, // 0 shut .. 1 wide
  low: 0, // lower lid raised, 0..1
  browIn: 0, // units down
  browOut: 0,
  browLift: 0, // of the second brow alone, units up
  frown: 0, // lines between the brows, 0..1
  curve: 0.14, // corners of the mouth up, -1..1
  wide: 1,
  open: 0, // 0..1
  aside: 0, // the mouth to one side, -1..1
  cheek: 0, // lines of a smile, 0..1
  bags: 0, // lines under the eyes, 0..1
};

/** A face as numbers. */
export type Expression = { readonly [K in keyof typeof REST]: number };

/** The seven moods as they are drawn. */
export const DRAWN_MOODS = {
  neutral: { ...REST },
  wary: {
    ...REST,
    yaw: -0.14,
    roll: -2,
    gazeX: 0.7,
    lid: 0.74,
    low: 0.34,
    browIn: 4,
    browOut: -1,
    browLift: 10,
    frown: 0.5,
    curve: -0.28,
    wide: 0.74,
    aside: -0.3,
  },
  tired: {
    ...REST,
    pitch: 11,
    roll: 6,
    gazeY: 0.5,
    lid: 0.4,
    low: 0.1,
    browIn: -8,
    browOut: 8,
    curve: -0.3,
    wide: 0.9,
    bags: 1,
  },
  thoughtful: {
    ...REST,
    yaw: 0.16,
    pitch: -4,
    roll: -5,
    gazeX: 0.7,
    gazeY: -0.7,
    lid: 0.9,
    browIn: -3,
    browLift: 9,
    curve: -0.02,
    wide: 0.74,
    aside: 0.6,
  },
  relieved: {
    ...REST,
    pitch: -5,
    roll: -1,
    lid: 0.58,
    low: 0.6,
    browIn: -9,
    browOut: 1,
    curve: 0.95,
    wide: 1.14,
    open: 0.4,
    cheek: 0.7,
  },
  annoyed: {
    ...REST,
    pitch: 6,
    roll: -1,
    gazeX: 0.1,
    lid: 0.64,
    low: 0.46,
    browIn: 11.5,
    browOut: -7,
    frown: 1,
    curve: -0.8,
    wide: 0.9,
  },
  amused: {
    ...REST,
    yaw: 0.05,
    pitch: -3,
    roll: -6,
    lid: 0.84,
    low: 0.36,
    browIn: -8,
    browOut: -5,
    curve: 0.95,
    wide: 1.2,
    open: 0.66,
    cheek: 0.9,
  },
} as const satisfies { readonly [mood: string]: Expression };

/** The name of a mood. */
export type MoodName = keyof typeof DRAWN_MOODS;

/** The names in their order. */
export const MOOD_NAMES = Object.keys(DRAWN_MOODS) as MoodName[];
