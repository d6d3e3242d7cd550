import type { PageManifest } from '../manifest.ts';

/** A scene line by line, for a reader from outside the project. */
export const reviewPage: PageManifest<'review'> = {
  load: async () => (await import('./review-page.tsx')).ReviewPage,
  words: ['review', 'scene', 'studio', 'studio-form'],
  texts: ['cards'],
  title: 'title.review',
};
