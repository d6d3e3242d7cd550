import type { Mode } from '../../core/run/intent.ts';
import type { MetState } from '../../core/scenario/carried.ts';
import type { Platform } from './platform.ts';

/** One scenario as a unit of a package, with its own page and saved state. */
export interface PackUnit {
  readonly scenario: string;
  readonly title: string;
  readonly about: string; // one sentence
  readonly followUp?: true; // a second contact: it gives no success
}

/** Options of a package. */
export interface PackSetup {
  readonly platform: Platform;
  readonly pass: number; // 0..100
  readonly mode?: Mode;
  readonly met?: MetState; // how second contacts begin
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const MANIFEST_LINK = /\s*<link rel="manifest"[^>]*>/;
const CONNECT = /connect-src (?:'|&#39;)self(?:'|&#39;)/;

/** Returns the path of a unit's page in a package. */
export const pageOf = ({ scenario }: PackUnit): string => `${scenario}.html`;

/**
 * Makes the page of one unit from the built page: adds which scenario and platform it is for. For cmi5 the connection
 * policy is opened, since the platform may be anywhere; the page then narrows it to the platform that launched it.
 */
export function unitPage(
  page: string,
  unit: PackUnit,
  { platform, pass, mode, met }: PackSetup,
): string {
  const said = {
    ...{ format: platform, scenario: unit.scenario, pass },
    ...(mode && { mode }),
    ...(unit.followUp && met && { met }),
  };
  const meta = `<meta name="unit" content="${escaped(JSON.stringify(said))}">`;
  const plain = page.replace(MANIFEST_LINK, '').replace('</head>', `  ${meta}\n  </head>`);
  return platform === 'cmi5' ? plain.replace(CONNECT, 'connect-src *') : plain;
}
