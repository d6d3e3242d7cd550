/** The sounds a story may call. `rain` is a stronger shower; the steady one belongs to the room. */
export const CUES = [
  'rain',
  'chime',
  'door',
  'bus',
  'phone',
  'steps',
  'keys',
  'paper',
  'machine',
  'monitor',
  'birds',
  'train',
] as const;
export type SoundCue = (typeof CUES)[number];

export const isCue = (value: unknown): value is SoundCue => CUES.includes(value as SoundCue);

/** How loud, 0..1, for each kind of sound. */
export interface Volumes {
  readonly room: number;
  readonly cues: number;
  readonly lines: number; // voices, or the tone in their place
}

export const VOLUMES: Volumes = { room: 0.4, cues: 0.7, lines: 0.5 };

/** The file of the tone that says that there are new words. */
export const TONE = 'line';

/** The places whose air has been made. */
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

/** The file with the air of a place; undefined where it is silent. */
export const roomOf = (place: string): string | undefined =>
  ROOMS.some((room) => room === place) ? `room-${place}` : undefined;

// A room is its own loop with a quarter of a second of it before and after (tools/sound).
export const LOOP = { from: 250, length: 12_000 } as const; // ms
