import type { PageManifest } from '../manifest.ts';

/** Links for groups and packages for learning platforms. */
export const setupPage: PageManifest<'setup'> = {
  load: async () => (await import('./setup-page.tsx')).SetupPage,
  words: ['packing', 'reports'],
  texts: ['cards', 'rubric'],
  title: 'title.reports',
};
