import type { PageManifest } from '../manifest.ts';

/** The debrief of a finished run: score, reasons, what to try next. */
export const debriefPage: PageManifest<'debrief'> = {
  load: async () => (await import('./debrief-page.tsx')).DebriefPage,
  words: ['board', 'debrief', 'marks', 'resources', 'trouble'],
  texts: ['rubric', 'guide-links'],
  title: 'title.debrief',
};
