import type { PageManifest } from '../manifest.ts';

/** A scenario while it is played. */
export const playPage: PageManifest<'play'> = {
  load: async () => (await import('./play-page.tsx')).PlayPage,
  words: ['board', 'marks', 'play', 'resources', 'settings', 'trouble'],
  texts: ['rubric', 'guide-links'],
  title: 'title.play',
};
