import type { PageManifest } from '../manifest.ts';

/** An address that leads nowhere. */
export const unknownPage: PageManifest<'unknown'> = {
  load: async () => (await import('./unknown-page.tsx')).UnknownPage,
  words: ['not-found'],
  texts: [],
  title: 'title',
};
