import { among, optional, shape, text, whole } from '../../core/kernel/json.ts';
import { MODES, type Mode } from '../../core/run/intent.ts';
import { PLATFORMS, type Platform } from '../../lms/package/platform.ts';

const decodeUnit = shape({
  format: among(PLATFORMS),
  scenario: text,
  pass: whole(0, 100),
  mode: optional(among(MODES)),
});

/** The one scenario that this page is, in a package for a learning platform. */
export interface Unit {
  readonly format: Platform;
  readonly scenario: string;
  readonly pass: number; // 0..100
  readonly mode?: Mode; // the only one there is; both, where it names none
}

const read = (): Unit | undefined => {
  const said = document.querySelector<HTMLMetaElement>('meta[name="unit"]')?.content;
  if (said === undefined) return undefined;
  const unit = decodeUnit(JSON.parse(said), '');
  return unit.ok ? unit.value : undefined;
};

let known: { readonly unit: Unit | undefined } | undefined;

/** What a package says this page is; undefined where it was not packed for a platform. */
export function packedUnit(): Unit | undefined {
  known ??= { unit: read() };
  return known.unit;
}
