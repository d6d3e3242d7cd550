import { err, ok, type Result } from '../../core/kernel/result.ts';
import en from '../../ui/catalogue/en/app.json';
import { decodeSettings, type Settings } from '../../ui/settings.ts';
import { wordsOf } from '../../ui/words.ts';
import { handOver } from './hand-over.ts';

const words = wordsOf('app', en);

const FORMAT = 'training-settings';
const VERSION = 1;
const MAX_FILE_CHARS = 20_000; // characters; a real file has about 600

/** Serializes settings as a file for another device. */
export const encodeSettings = (settings: Settings): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, settings }, undefined, 2)}\n`;

/** Decodes such a file; unreadable fields get their defaults. Fails if it is another kind of file. */
export function settingsFrom(text: string): Result<Settings, 'not-settings'> {
  if (text.length > MAX_FILE_CHARS) return err('not-settings');
  try {
    const file: unknown = JSON.parse(text);
    const { format, settings } = (typeof file === 'object' && file !== null ? file : {}) as {
      readonly format?: unknown;
      readonly settings?: unknown;
    };
    return format === FORMAT ? ok(decodeSettings(settings)) : err('not-settings');
  } catch {
    return err('not-settings');
  }
}

/** Downloads the settings as a file. */
export const saveSettings = (settings: Settings): void =>
  handOver(words('settingsFile'), encodeSettings(settings));

/** Loads settings from a file; returns whether it contained any. */
export async function loadSettings(
  file: File,
  take: (settings: Settings) => void,
): Promise<boolean> {
  const read = settingsFrom(await file.text());
  if (read.ok) take(read.value);
  return read.ok;
}
