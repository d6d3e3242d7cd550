import en from '../../ui/catalogue/en/app.json';
import type { Settings } from '../../ui/settings.ts';
import { encodeSettings, settingsFrom } from '../../ui/settings-file.ts';
import { wordsOf } from '../../ui/words.ts';
import { handOver } from './hand-over.ts';

const words = wordsOf('app', en);

/** Hand the settings to the browser as a file to keep. */
export const saveSettings = (settings: Settings): void =>
  handOver(words('settingsFile'), encodeSettings(settings));

/** Take the settings of a file. Says whether there were any. */
export async function loadSettings(
  file: File,
  take: (settings: Settings) => void,
): Promise<boolean> {
  const read = settingsFrom(await file.text());
  if (read.ok) take(read.value);
  return read.ok;
}
