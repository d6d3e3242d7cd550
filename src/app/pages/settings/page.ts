import type { PageManifest } from '../manifest.ts';

/** Appearance, sound, motion, and what the device stores. */
export const settingsPage: PageManifest<'settings'> = {
  load: async () => (await import('./settings-page.tsx')).SettingsPageOfApp,
  words: ['settings'],
  texts: [],
  title: 'title.settings',
};
