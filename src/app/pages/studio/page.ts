import type { PageManifest } from '../manifest.ts';

/** The studio: a scene changed or written here; and, in a frame of it, the draft as it plays. */
export const studioPage: PageManifest<'studio'> = {
  load: async () => (await import('./studio-page.tsx')).StudioPage,
  words: [
    'board',
    'certificate',
    'marks',
    'packing',
    'play',
    'publishing',
    'resources',
    'room',
    'room-debrief',
    'room-guide',
    'room-moments',
    'room-screen',
    'settings',
    'studio',
    'studio-form',
    'studio-line',
    'trouble',
  ],
  texts: ['cards', 'rubric', 'guide', 'guide-links'],
  title: 'title.studio',
};
