import type { Mode } from '../../core/run/intent.ts';
import type { MetState } from '../../core/scenario/carried.ts';
import type { PackedScene } from '../../session/play/packed-scene.ts';
import type { PackageKind, PackageLanguage } from './platform.ts';

/** One scenario as a unit of a package, with its own page and saved state. */
export interface PackUnit {
  readonly scenario: string;
  readonly title: string;
  readonly about: string; // one sentence
  readonly minutes?: number; // about how long it takes
  readonly followUp?: true; // a second contact: it gives no success
  readonly scene?: PackedScene; // carried in the page; the build's own scene if absent
}

/** Options of a package. */
export interface PackSetup<Kind extends PackageKind = PackageKind> {
  readonly platform: Kind;
  readonly pass: number; // 0..100
  readonly mode?: Mode | undefined;
  readonly met?: MetState; // how second contacts begin
  readonly first?: boolean | undefined; // the first finished run counts, not the best; of an assessment
  readonly language?: PackageLanguage | undefined; // of titles, and of pages until a learner or a platform asks for another
  readonly release?: string; // checksum of the page of the build it is made from
}

/** Writes a text into XML or HTML, between tags or in an attribute. */
export const escapeMarkup = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const MANIFEST_LINK = /\s*<link rel="manifest"[^>]*>/;
const CONNECT = /connect-src (?:'|&#39;)self(?:'|&#39;)/;

/** Tells whether a unit is a draft with something left to prove. */
const isUnproved = ({ scene }: PackUnit): boolean => scene?.proved === false;

const UNPROVED = { en: 'draft, not proved', es: 'borrador, sin demostrar' } as const;

/** Returns the title of a unit, which says when it is not proved. */
export const unitTitle = (unit: PackUnit, language: PackageLanguage = 'en'): string =>
  isUnproved(unit) ? `${unit.title} (${UNPROVED[language]})` : unit.title;

/** Returns the path of a unit's page in a package for a learning platform. */
export const pageOf = ({ scenario }: PackUnit): string => `${scenario}.html`;

/** Lets a page see whether the exit page of its place can be reached, as the policy does for that of the build. */
const reaching = (page: string, exit: string): string =>
  page.replace(/connect-src \S+/, (rule) => `${rule} ${new URL(exit).origin}`);

/** Puts a scene into a page, for the page to read in place of the scenes of the build. */
export function withScene(built: string, scene: PackedScene): string {
  const page = scene.services ? reaching(built, scene.services.exit) : built;
  const json = JSON.stringify(scene).replaceAll('<', '\\u003c');
  const script = `<script type="application/json" id="packed-scene">${json}</script>`;
  const end = page.lastIndexOf('</head>'); // a script before it may hold the same text
  return `${page.slice(0, end)}  ${script}\n  ${page.slice(end)}`;
}

/**
 * Makes the page of one unit from the built page: adds which scenario and platform it is for. For cmi5 the connection
 * policy is opened, since the platform may be anywhere; the page then narrows it to the platform that launched it.
 */
export function unitPage(
  page: string,
  unit: PackUnit,
  { platform, pass, mode, met, first, language }: PackSetup,
): string {
  const said = {
    ...{ format: platform, scenario: unit.scenario, pass },
    ...(mode && { mode }),
    ...(unit.followUp && met && { met }),
    ...(first && { first }),
    ...(language && { language }),
  };
  const meta = `<meta name="unit" content="${escapeMarkup(JSON.stringify(said))}">`;
  const named = page.replace(MANIFEST_LINK, '').replace('</head>', `  ${meta}\n  </head>`);
  const plain = unit.scene ? withScene(named, unit.scene) : named;
  return platform === 'cmi5' ? plain.replace(CONNECT, 'connect-src *') : plain;
}
