/** Volume of each kind of sound, 0..1. */
export interface Volumes {
  readonly room: number;
  readonly cues: number;
  readonly lines: number; // voices, or the tone in their place
}

export const VOLUMES: Volumes = { room: 0.4, cues: 0.7, lines: 0.5 };

/** File of the tone for new words. */
export const TONE = 'line';

/** Places that have a background sound. */
export const ROOMS = [
  'platform-four',
  'quarter-to-one',
  'the-book',
  'by-breakfast',
  'waiting-room-three',
  'one-ten-am',
  'last-train',
  'fourth-period',
] as const;

/** Places that sound like one of these. */
const SOUNDS_LIKE: { readonly [place: string]: (typeof ROOMS)[number] } = {
  benny: 'by-breakfast', // a quiet room by day
  'the-part-after': 'fourth-period', // an office by day
  thursday: 'fourth-period',
  'window-six': 'fourth-period',
  'sam-tuesday': 'fourth-period',
};

/** Returns the background sound of a place; undefined if it is silent. */
export function roomOf(place: string): string | undefined {
  const sounding = SOUNDS_LIKE[place] ?? place;
  return ROOMS.some((room) => room === sounding) ? `room-${sounding}` : undefined;
}

// A room is its own loop with a quarter of a second of it before and after (packages/art/sound).
export const LOOP = { from: 250, length: 12_000 } as const; // ms
