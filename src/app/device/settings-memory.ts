import { DEFAULT_SETTINGS, decodeSettings, type Settings } from '../../ui/settings.ts';
import { keepText, recallText } from './device-memory.ts';

const KEY = 'training-module.settings';

/** The settings of this device; the defaults where none are kept or they cannot be read. */
export function recallSettings(): Settings {
  try {
    return decodeSettings(JSON.parse(recallText(KEY) ?? '{}'));
  } catch {
    return DEFAULT_SETTINGS; // not ours: settings hold for this visit only
  }
}

/** Keep the settings, where the browser lets us. */
export const keepSettings = (settings: Settings): void => keepText(KEY, JSON.stringify(settings));
