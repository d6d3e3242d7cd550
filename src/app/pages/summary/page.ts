import type { PageManifest } from '../manifest.ts';

/** A scenario as text to read. */
export const summaryPage: PageManifest<'summary'> = {
  load: async () => (await import('./summary-page.tsx')).SummaryPage,
  words: ['not-found', 'resources', 'scene', 'summary', 'trouble'],
  texts: ['cards', 'summaries'],
  title: 'title.summary',
};
