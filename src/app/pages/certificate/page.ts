import type { PageManifest } from '../manifest.ts';

/** The certificate of completion, to print. */
export const certificatePage: PageManifest<'certificate'> = {
  load: async () => (await import('./certificate-page.tsx')).CertificatePage,
  words: ['certificate'],
  texts: ['cards', 'rubric'],
  title: 'title.certificate',
};
