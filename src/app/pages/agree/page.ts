import type { PageManifest } from '../manifest.ts';

/** Agreeing on levels after several raters. */
export const agreePage: PageManifest<'agree'> = {
  load: async () => (await import('./agree-page.tsx')).AgreePage,
  words: ['marks', 'panel', 'rating', 'reports', 'studio'],
  texts: ['rubric'],
  title: 'title.agree',
};
