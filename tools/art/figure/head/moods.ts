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
    yaw: -0.1,
    roll: -1,
    gazeX: 0.6,
    lid: 0.68,
    low: 0.3,
    browIn: 2,
    browOut: 0,
    browLift: 5,
    frown: 0.5,
    curve: -0.2,
    wide: 0.84,
  },
  tired: {
    ...REST,
    pitch: 7,
    roll: 4,
    gazeY: 0.45,
    lid: 0.5,
    browIn: -4,
    browOut: 6,
    curve: -0.22,
    wide: 0.9,
    bags: 1,
  },
  thoughtful: {
    ...REST,
    yaw: 0.12,
    pitch: -3,
    roll: -4,
    gazeX: 0.6,
    gazeY: -0.55,
    lid: 0.86,
    browIn: -3,
    browLift: 8,
    curve: -0.02,
    wide: 0.78,
    aside: 0.5,
  },
  relieved: {
    ...REST,
    pitch: -2,
    roll: 2,
    lid: 0.7,
    low: 0.4,
    browIn: -7,
    browOut: -1,
    curve: 0.75,
    wide: 1.16,
    open: 0.22,
    cheek: 0.7,
  },
  annoyed: {
    ...REST,
    pitch: 4,
    roll: -1,
    gazeX: 0.1,
    lid: 0.66,
    low: 0.42,
    browIn: 13,
    browOut: -7,
    frown: 1,
    curve: -0.55,
    wide: 0.92,
  },
  amused: {
    ...REST,
    yaw: 0.04,
    roll: -4,
    lid: 0.8,
    low: 0.45,
    browIn: -7,
    browOut: -4,
    curve: 0.9,
    wide: 1.16,
    open: 0.5,
    cheek: 0.8,
  },
} as const satisfies { readonly [mood: string]: Expression };

/** The name of a mood. */
export type MoodName = keyof typeof DRAWN_MOODS;

/** The names in their order. */
export const MOOD_NAMES = Object.keys(DRAWN_MOODS) as MoodName[];
