import { among, optional, shape, text, whole } from '../../core/kernel/json.ts';
import { MODES, type Mode } from '../../core/run/intent.ts';
import { MET_STATES, type MetState } from '../../core/scenario/carried.ts';
import { PLATFORMS, type Platform } from '../../lms/package/platform.ts';

const decodeUnit = shape({
  format: among(PLATFORMS),
  scenario: text,
  pass: whole(0, 100),
  mode: optional(among(MODES)),
  met: optional(among(MET_STATES)),
});

/** In a package for a learning platform: the one scenario of this page. */
export interface Unit {
  readonly format: Platform;
  readonly scenario: string;
  readonly pass: number; // 0..100
  readonly mode?: Mode; // the only mode offered; both if absent
  readonly met?: MetState; // how a second contact begins; `none` if absent
}

const read = (): Unit | undefined => {
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
