/** Sounds that a story may play. `rain` is a heavier shower; steady rain is part of a room's sound. */
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
