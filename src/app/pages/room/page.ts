import type { PageManifest } from '../manifest.ts';

/** The facilitator's page, which leads a group session. */
export const roomPage: PageManifest<'room'> = {
  load: async () => (await import('./console-page.tsx')).RoomPage,
  words: [
    'certificate',
    'marks',
    'room',
    'room-compare',
    'room-debrief',
    'room-guide',
    'room-moments',
    'room-screen',
    'room-sheets',
  ],
  texts: ['cards', 'room-moments', 'rubric'],
  title: 'title.room',
};
