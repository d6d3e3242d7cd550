/** A voice of the device that reads aloud. */
export interface Voice {
  readonly name: string;
  readonly language: string; // BCP 47
}

/** Reads text aloud. */
export interface Speaker {
  readonly voices: readonly Voice[]; // empty: this browser cannot read aloud
  readonly speaking: boolean;
  /** Reads texts aloud one after another, replacing what is being read. */
  readonly speak: (texts: readonly string[], language?: string) => void;
  readonly stop: () => void;
}

/** A device without a voice. */
export const MUTE: Speaker = { voices: [], speaking: false, speak: () => {}, stop: () => {} };
