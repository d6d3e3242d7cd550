import type { PageManifest } from '../manifest.ts';

/** An unknown address. */
export const unknownPage: PageManifest<'unknown'> = {
  load: async () => (await import('./unknown-page.tsx')).UnknownPage,
  words: ['not-found'],
  texts: [],
  title: 'title',
};
