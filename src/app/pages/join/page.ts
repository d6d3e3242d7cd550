import type { PageManifest } from '../manifest.ts';

/** A phone in a group session. */
export const joinPage: PageManifest<'join'> = {
  load: async () => (await import('./phone-page.tsx')).JoinPage,
  words: ['certificate', 'marks', 'room-phone', 'room-screen'],
  texts: [],
  title: 'title.join',
};
