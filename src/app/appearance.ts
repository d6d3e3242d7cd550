import { appearanceOf } from '../ui/appearance.ts';
import type { Settings } from '../ui/settings.ts';
import { devicePreferences } from './device.ts';

/** Make the page look as the settings and the device ask. */
export function applyAppearance(settings: Settings): void {
  const { attributes, fontSize } = appearanceOf(settings, devicePreferences());
  const root = document.documentElement;
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
  root.style.fontSize = fontSize;
}
