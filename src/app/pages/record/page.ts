import type { PageManifest } from '../manifest.ts';

/** A person's own record, and sharing it. */
export const recordPage: PageManifest<'record'> = {
  load: async () => (await import('./record-page.tsx')).RecordPage,
  words: ['marks', 'progress', 'record', 'trouble'],
  texts: ['rubric'],
  title: 'title.record',
};
