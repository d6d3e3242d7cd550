import type { PageManifest } from '../manifest.ts';

/** Rating records as a second rater. */
export const ratePage: PageManifest<'rate'> = {
  load: async () => (await import('./rate-page.tsx')).RatePage,
  words: ['marks', 'rating', 'studio'],
  texts: ['rubric'],
  title: 'title.rate',
};
