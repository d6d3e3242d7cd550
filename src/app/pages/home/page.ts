import type { PageManifest } from '../manifest.ts';

/** The start page: the list of scenarios, and what was begun. */
export const homePage: PageManifest<'home'> = {
  load: async () => (await import('./home-page.tsx')).HomePage,
  words: ['home', 'mode', 'resources', 'trouble'],
  texts: ['cards'],
  title: 'title',
};
