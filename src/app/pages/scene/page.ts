import type { PageManifest } from '../manifest.ts';

/** A scene before it begins. */
export const scenePage: PageManifest<'scene'> = {
  load: async () => (await import('./scene-page.tsx')).ScenePage,
  words: ['not-found', 'scene', 'trouble'],
  texts: ['cards'],
  title: 'title.scene',
};
