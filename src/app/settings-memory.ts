import { DEFAULT_SETTINGS, decodeSettings, type Settings } from '../ui/settings.ts';

const KEY = 'training-module.settings';

/** The settings of this device; the defaults where none are kept or they cannot be read. */
export function recallSettings(): Settings {
  try {
    return decodeSettings(JSON.parse(localStorage.getItem(KEY) ?? '{}'));
  } catch {
    return DEFAULT_SETTINGS; // storage refused, or not ours: settings hold for this visit only
  }
}

/** Keep the settings, where the browser lets us. */
export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Storage refused: the settings page says that changes last for this visit only.
  }
}

/** Forget them. */
export function forgetSettings(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
