import type { PageManifest } from '../manifest.ts';

/** Rating records as a second rater. */
export const ratePage: PageManifest<'rate'> = {
  load: async () => (await import('./rate-page.tsx')).RatePage,
  words: ['marks', 'rating'],
  texts: ['rubric'],
  title: 'title.rate',
};
