import type { PageManifest } from '../manifest.ts';

/** How the pages look, sound and move, and what the device keeps. */
export const settingsPage: PageManifest<'settings'> = {
  load: async () => (await import('./settings-page.tsx')).SettingsPageOfApp,
  words: ['settings'],
  texts: [],
  title: 'title.settings',
};
