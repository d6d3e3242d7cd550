import { jurisdiction } from 'virtual:unscripted/jurisdiction';
import { translated } from '../i18n/translated.ts';
import { packedScene } from './packed-scene.ts';

const own = packedScene()?.services;

/** The services of the place a package was made for, or of this build's jurisdiction. */
export const JURISDICTION = translated(
  own ?? jurisdiction,
  'jurisdiction',
  (pack) => own ?? pack.jurisdiction,
);
