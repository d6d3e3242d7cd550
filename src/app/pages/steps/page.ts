import type { PageManifest } from '../manifest.ts';

/** The introduction, a short scene that explains how to play. */
export const stepsPage: PageManifest<'steps'> = {
  load: async () => (await import('./first-steps-page.tsx')).FirstStepsPage,
  words: ['board', 'first-steps', 'home', 'marks', 'play', 'resources', 'settings', 'trouble'],
  texts: ['cards', 'rubric', 'guide-links'],
  title: 'title.steps',
};
