import { expect, test } from 'vitest';
import { appearanceOf, type DevicePreferences } from '../../src/ui/appearance.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/ui/settings.ts';

const PLAIN: DevicePreferences = { dark: false, contrast: false, still: false };
const DARK = { ...PLAIN, dark: true };
const CONTRAST = { ...PLAIN, contrast: true };

test.each<[Settings['theme'], DevicePreferences, string]>([
  ['device', PLAIN, 'light'],
  ['device', DARK, 'dark'],
  ['device', CONTRAST, 'contrast'],
  ['device', { ...DARK, contrast: true }, 'contrast-dark'],
  ['light', DARK, 'light'],
  ['light', CONTRAST, 'light'],
  ['dark', PLAIN, 'dark'],
  ['contrast', PLAIN, 'contrast'],
  ['contrast', DARK, 'contrast-dark'],
])('colors %s on %o: %s', (theme, device, shown) => {
  const { attributes } = appearanceOf({ ...DEFAULT_SETTINGS, theme }, device);
  expect(attributes['data-theme']).toBe(shown);
});

test.each<[Settings['motion'], boolean, string]>([
  ['device', false, 'full'],
  ['device', true, 'reduced'],
  ['still', false, 'reduced'],
  ['moving', true, 'full'],
])('motion %s where the device says still: %s is %s', (motion, still, shown) => {
  const { attributes } = appearanceOf({ ...DEFAULT_SETTINGS, motion }, { ...PLAIN, still });
  expect(attributes['data-motion']).toBe(shown);
});

test.each([
  [80, '80%', 'normal'],
  [149, '149%', 'normal'],
  [150, '150%', 'large'],
  [200, '200%', 'large'],
])('text of %i percent', (textSize, fontSize, text) => {
  const appearance = appearanceOf({ ...DEFAULT_SETTINGS, textSize }, PLAIN);
  expect(appearance.fontSize).toBe(fontSize);
  expect(appearance.attributes['data-text']).toBe(text);
});

test('spacing and typeface are handed on', () => {
  const { attributes } = appearanceOf(
    { ...DEFAULT_SETTINGS, spacing: 'wide', font: 'system' },
    PLAIN,
  );
  expect(attributes).toMatchObject({ 'data-spacing': 'wide', 'data-font': 'system' });
});
