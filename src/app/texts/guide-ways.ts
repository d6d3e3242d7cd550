import { links } from 'virtual:unscripted/guide-links';
import { translated } from '../i18n/translated.ts';

/** How other pages find the guide's words. */
export const GUIDE_LINKS = translated(links, 'guide-links', (texts) => texts.links);
