import type { Mode } from '../../core/run/intent.ts';
import type { Platform } from './platform.ts';

/** One scenario as a unit of a package: a page of its own, with its own place kept. */
export interface PackUnit {
  readonly scenario: string;
  readonly title: string;
  readonly about: string; // one sentence
}

/** What a package is made with. */
export interface PackSetup {
  readonly platform: Platform;
  readonly pass: number; // 0..100
  readonly mode?: Mode;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const MANIFEST_LINK = /\s*<link rel="manifest"[^>]*>/;
const CONNECT = /connect-src (?:'|&#39;)self(?:'|&#39;)/;

/** The address of a unit's page in a package. */
export const pageOf = ({ scenario }: PackUnit): string => `${scenario}.html`;

/**
 * The built page as the page of one unit: it says which scenario it is and how to speak with the
 * platform. A cmi5 platform may be anywhere; the page itself narrows what it may reach to that one.
 */
export function unitPage(
  page: string,
  unit: PackUnit,
  { platform, pass, mode }: PackSetup,
): string {
  const said = { format: platform, scenario: unit.scenario, pass, ...(mode && { mode }) };
  const meta = `<meta name="unit" content="${escaped(JSON.stringify(said))}">`;
  const plain = page.replace(MANIFEST_LINK, '').replace('</head>', `  ${meta}\n  </head>`);
  return platform === 'cmi5' ? plain.replace(CONNECT, 'connect-src *') : plain;
}
