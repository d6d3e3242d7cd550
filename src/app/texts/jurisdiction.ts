import { jurisdiction } from 'virtual:unscripted/jurisdiction';
import { translated } from '../i18n/translated.ts';

/** The services of this build's jurisdiction. */
export const JURISDICTION = translated(jurisdiction, 'jurisdiction', (pack) => pack.jurisdiction);
