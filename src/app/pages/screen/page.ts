import type { PageManifest } from '../manifest.ts';

/** The screen that a group looks at. */
export const screenPage: PageManifest<'screen'> = {
  load: async () => (await import('./screen-page.tsx')).ScreenPage,
  words: ['marks', 'room', 'room-debrief', 'room-phone', 'room-screen'],
  texts: ['rubric'],
  title: 'title.screen',
};
