import type { DevicePreferences } from '../../ui/appearance.ts';

const QUERIES = {
  dark: '(prefers-color-scheme: dark)',
  contrast: '(prefers-contrast: more)',
  still: '(prefers-reduced-motion: reduce)',
} as const;

const read = (query: string): boolean => globalThis.matchMedia?.(query).matches ?? false;

/** Reads the device's current preferences. */
export const devicePreferences = (): DevicePreferences => ({
  dark: read(QUERIES.dark),
  contrast: read(QUERIES.contrast),
  still: read(QUERIES.still),
});

/** Calls `listener` when the device's preferences change. Returns a function that stops it. */
export function onDeviceChange(listener: () => void): () => void {
  const lists = Object.values(QUERIES).map((query) => globalThis.matchMedia(query));
  for (const list of lists) list.addEventListener('change', listener);
  return () => {
    for (const list of lists) list.removeEventListener('change', listener);
  };
}
