import type { PageManifest } from '../manifest.ts';

/** The home page: scenarios, and what to continue. */
export const homePage: PageManifest<'home'> = {
  load: async () => {
    const { HomePage, fetchFace } = await import('./home-page.tsx');
    fetchFace();
    return HomePage;
  },
  words: ['home', 'marks', 'progress', 'resources', 'trouble'],
  texts: ['cards'],
  title: 'title',
};
