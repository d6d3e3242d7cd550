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

/** Returns the background sound of a place; undefined if it is silent. */
export const roomOf = (place: string): string | undefined =>
  ROOMS.some((room) => room === place) ? `room-${place}` : undefined;

// A room is its own loop with a quarter of a second of it before and after (tools/sound).
export const LOOP = { from: 250, length: 12_000 } as const; // ms
