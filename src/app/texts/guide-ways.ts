import { links } from 'virtual:unscripted/guide-links';
import { translated } from '../i18n/translated.ts';

/** How other pages find the guide's words. */
export const GUIDE_LINKS = translated(links, {
  es: async () => (await import('virtual:unscripted/guide-links/es')).links,
});
