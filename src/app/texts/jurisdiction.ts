import { jurisdiction } from 'virtual:unscripted/jurisdiction';
import { translated } from '../i18n/translated.ts';

/** The people to turn to where this build is used. */
export const JURISDICTION = translated(jurisdiction, 'jurisdiction', (pack) => pack.jurisdiction);
