import type { PageManifest } from '../manifest.ts';

/** The field guide. */
export const guidePage: PageManifest<'guide'> = {
  load: async () => (await import('./guide-page.tsx')).GuidePage,
  words: ['guide', 'not-found', 'resources'],
  texts: ['guide', 'rubric'],
  title: 'title.guide',
};
