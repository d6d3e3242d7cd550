import type { PageManifest } from '../manifest.ts';

/** The instructor pack, to print. */
export const instructorPage: PageManifest<'instructor'> = {
  load: async () => (await import('./instructor-page.tsx')).InstructorPage,
  words: [
    'certificate',
    'guide',
    'home',
    'instructor',
    'not-found',
    'room-debrief',
    'room-guide',
    'room-moments',
    'room-sheets',
  ],
  texts: ['cards', 'guide', 'room-moments', 'rubric', 'summaries'],
  title: 'title.instructor',
};
