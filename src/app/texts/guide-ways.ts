import { links } from 'virtual:unscripted/guide-links';
import { translated } from '../i18n/translated.ts';

/** Links from other pages into the guide. */
export const GUIDE_LINKS = translated(links, 'guide-links', (texts) => texts.links);
