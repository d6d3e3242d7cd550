import { DEFAULT_SETTINGS, decodeSettings, type Settings } from '../../ui/settings.ts';
import { keepText, recallText } from './device-memory.ts';

const KEY = 'training-module.settings';

/** Loads this device's settings; the defaults if there are none or they cannot be read. */
export function recallSettings(): Settings {
  try {
    return decodeSettings(JSON.parse(recallText(KEY) ?? '{}'));
  } catch {
    return DEFAULT_SETTINGS; // unreadable: settings last for this visit only
  }
}

/** Stores the settings, if the browser allows it. */
export const keepSettings = (settings: Settings): void => keepText(KEY, JSON.stringify(settings));
