import type { PageManifest } from '../manifest.ts';

/** The certificate of completion, to print. */
export const certificatePage: PageManifest<'certificate'> = {
  load: async () => (await import('./certificate-page.tsx')).CertificatePage,
  words: ['certificate', 'trouble'],
  texts: ['cards', 'rubric'],
  title: 'title.certificate',
};
