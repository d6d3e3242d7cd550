import type { PageManifest } from '../manifest.ts';

/** Agreeing on levels after several raters. */
export const agreePage: PageManifest<'agree'> = {
  load: async () => (await import('./agree-page.tsx')).AgreePage,
  words: ['marks', 'panel', 'reports'],
  texts: ['rubric'],
  title: 'title.agree',
};
