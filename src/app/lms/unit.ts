import { among, optional, shape, text, whole } from '../../core/kernel/json.ts';
import { MODES, type Mode } from '../../core/run/intent.ts';
import { MET_STATES, type MetState } from '../../core/scenario/carried.ts';
import {
  PACKAGE_KINDS,
  PACKAGE_LANGUAGES,
  type PackageKind,
  type PackageLanguage,
  type Platform,
} from '../../lms/package/platform.ts';

const decodeUnit = shape({
  format: among(PACKAGE_KINDS),
  scenario: text,
  pass: whole(0, 100),
  mode: optional(among(MODES)),
  met: optional(among(MET_STATES)),
  first: optional(among([true] as const)),
  language: optional(among(PACKAGE_LANGUAGES)),
});

/** In a package: the one scenario of this page. */
export interface Unit<Kind extends PackageKind = PackageKind> {
  readonly format: Kind;
  readonly scenario: string;
  readonly pass: number; // 0..100
  readonly mode?: Mode; // the only mode offered; both if absent
  readonly met?: MetState; // how a second contact begins; `none` if absent
  readonly first?: true; // the first finished run counts, not the best
  readonly language?: PackageLanguage; // of the pages, until somebody asks for another
}

const read = (): Unit | undefined => {
  if (typeof document === 'undefined') return undefined; // a worker
  const said = document.querySelector<HTMLMetaElement>('meta[name="unit"]')?.content;
  if (said === undefined) return undefined;
  const unit = decodeUnit(JSON.parse(said), '');
  return unit.ok ? unit.value : undefined;
};

let known: { readonly unit: Unit | undefined } | undefined;

/** Reads the package's unit from the page; undefined if it was not packaged. */
export function packedUnit(): Unit | undefined {
  known ??= { unit: read() };
  return known.unit;
}

/** Tells whether a unit is for a learning platform, which is told how a run goes. */
export const isOnPlatform = (unit: Unit): unit is Unit<Platform> => unit.format !== 'web';
