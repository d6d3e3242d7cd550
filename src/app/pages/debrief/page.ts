import type { PageManifest } from '../manifest.ts';

/** What a finished run was worth, and what to try next. */
export const debriefPage: PageManifest<'debrief'> = {
  load: async () => (await import('./debrief-page.tsx')).DebriefPage,
  words: ['board', 'debrief', 'marks', 'resources', 'trouble'],
  texts: ['rubric', 'guide-links'],
  title: 'title.debrief',
};
