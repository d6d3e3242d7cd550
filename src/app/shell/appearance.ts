import { appearanceOf } from '../../ui/appearance.ts';
import type { Settings } from '../../ui/settings.ts';
import { devicePreferences } from '../device/device.ts';

/** Loads the chosen typeface if it is not bundled. Offline, the fallback is used. */
const fetchFont = (font: Settings['font']): Promise<unknown> | undefined =>
  font === 'dyslexic' ? import('../../ui/style/open-dyslexic.ts').catch(() => {}) : undefined;

/** Applies settings and device preferences to the page. */
export function applyAppearance(settings: Settings): void {
  const { attributes, fontSize } = appearanceOf(settings, devicePreferences());
  const root = document.documentElement;
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
  root.style.fontSize = fontSize;
  void fetchFont(settings.font);
}
