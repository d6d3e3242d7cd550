import type { PageManifest } from '../manifest.ts';

/** The pack of a place: its numbers, duties and answers, and what learners see of them. */
export const placePage: PageManifest<'place'> = {
  load: async () => (await import('./place-page.tsx')).PlacePage,
  words: ['guide', 'place', 'resources', 'room-sheets', 'studio'],
  texts: ['cards'],
  title: 'title.place',
};
