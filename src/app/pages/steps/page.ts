import type { PageManifest } from '../manifest.ts';

/** The introduction, a short scene that explains how to play. */
export const stepsPage: PageManifest<'steps'> = {
  load: async () => (await import('./first-steps-page.tsx')).FirstStepsPage,
  words: ['board', 'first-steps', 'marks', 'play', 'resources', 'settings', 'trouble'],
  texts: ['rubric', 'guide-links'],
  title: 'title.steps',
};
