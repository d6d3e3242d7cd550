/** A voice of the device that reads aloud. */
export interface Voice {
  readonly name: string;
  readonly language: string; // BCP 47
}

/** What reads aloud, as the pages use it. */
export interface Speaker {
  readonly voices: readonly Voice[]; // none: this browser cannot read aloud by itself
  readonly speaking: boolean;
  /** Read these aloud, one after another, instead of what is being read. */
  readonly speak: (texts: readonly string[], language?: string) => void;
  readonly stop: () => void;
}

/** A device without a voice. */
export const MUTE: Speaker = { voices: [], speaking: false, speak: () => {}, stop: () => {} };
