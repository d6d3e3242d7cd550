import en from '../../ui/catalogue/en/app.json';
import type { Settings } from '../../ui/settings.ts';
import { encodeSettings, settingsFrom } from '../../ui/settings-file.ts';
import { wordsOf } from '../../ui/words.ts';
import { handOver } from './hand-over.ts';

const words = wordsOf('app', en);

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
