import type { PageManifest } from '../manifest.ts';

/** The home page: scenarios, and what to continue. */
export const homePage: PageManifest<'home'> = {
  load: async () => (await import('./home-page.tsx')).HomePage,
  words: ['home', 'progress', 'resources', 'trouble'],
  texts: ['cards'],
  title: 'title',
};
