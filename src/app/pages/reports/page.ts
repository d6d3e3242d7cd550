import type { PageManifest } from '../manifest.ts';

/** Reports for evaluators, on a group or one record. */
export const reportsPage: PageManifest<'reports'> = {
  load: async () => (await import('./reports-page.tsx')).ReportsPage,
  words: ['board', 'findings', 'marks', 'rating', 'reports', 'trouble'],
  texts: ['rubric'],
  title: 'title.reports',
};
