import type { PageManifest } from '../manifest.ts';

/** The shared screen of a group. */
export const screenPage: PageManifest<'screen'> = {
  load: async () => (await import('./screen-page.tsx')).ScreenPage,
  words: ['marks', 'room', 'room-debrief', 'room-phone', 'room-screen'],
  texts: ['rubric'],
  title: 'title.screen',
};
