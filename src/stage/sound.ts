/** The sounds a story may call. `rain` is a stronger shower; the steady one belongs to the room. */
export const CUES = ['rain', 'chime', 'door', 'bus', 'phone', 'steps'] as const;
export type Cue = (typeof CUES)[number];

export const isCue = (value: unknown): value is Cue => CUES.includes(value as Cue);

/** How loud, 0..1, for each kind of sound. */
export interface Volumes {
  readonly room: number;
  readonly cues: number;
}

export const VOLUMES: Volumes = { room: 0.4, cues: 0.7 };

// The room file is its own loop with a quarter of a second of it before and after (tools/sound).
export const ROOM = { name: 'room', from: 250, length: 20_000 } as const; // ms
