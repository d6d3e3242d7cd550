import type { Settings } from './settings.ts';

/** The device's preferences (media queries, read by the app). */
export interface DevicePreferences {
  readonly dark: boolean;
  readonly contrast: boolean;
  readonly still: boolean; // reduced motion
}

/** Attributes of <html>, and its font size. */
export interface Appearance {
  readonly attributes: {
    readonly 'data-theme': 'light' | 'dark' | 'contrast' | 'contrast-dark';
    readonly 'data-motion': 'reduced' | 'full';
    readonly 'data-spacing': Settings['spacing'];
    readonly 'data-font': Settings['font'];
    readonly 'data-text': 'large' | 'normal'; // large from 150 %: the picture is then not sticky
  };
  readonly fontSize: string; // CSS percentage of the browser's own size
}

const LARGE_TEXT_PERCENT = 150; // percent

function themeOf({ theme }: Settings, device: DevicePreferences) {
  if (theme === 'contrast' || (theme === 'device' && device.contrast)) {
    return device.dark ? 'contrast-dark' : 'contrast';
  }
  if (theme === 'device') return device.dark ? 'dark' : 'light';
  return theme;
}

/** Computes the appearance for these settings on this device. */
export function appearanceOf(settings: Settings, device: DevicePreferences): Appearance {
  const still = settings.motion === 'device' ? device.still : settings.motion === 'still';
  return {
    attributes: {
      'data-theme': themeOf(settings, device),
      'data-motion': still ? 'reduced' : 'full',
      'data-spacing': settings.spacing,
      'data-font': settings.font,
      'data-text': settings.textSize >= LARGE_TEXT_PERCENT ? 'large' : 'normal',
    },
    fontSize: `${settings.textSize}%`,
  };
}
