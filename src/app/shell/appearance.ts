import { appearanceOf } from '../../ui/appearance.ts';
import type { Settings } from '../../ui/settings.ts';
import { devicePreferences } from '../device/device.ts';

/** The typeface that was chosen, where the pages do not bring it. Without a network the next best stands. */
const fetchFont = (font: Settings['font']): Promise<unknown> | undefined =>
  font === 'dyslexic' ? import('../../ui/style/open-dyslexic.ts').catch(() => {}) : undefined;

/** Make the page look as the settings and the device ask. */
export function applyAppearance(settings: Settings): void {
  const { attributes, fontSize } = appearanceOf(settings, devicePreferences());
  const root = document.documentElement;
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
  root.style.fontSize = fontSize;
  void fetchFont(settings.font);
}
