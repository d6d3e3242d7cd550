import { zipSync } from 'fflate';
import { manifestOf } from './manifests.ts';
import { type PackSetup, type PackUnit, pageOf, unitPage } from './unit-page.ts';

/** Files of the build, by path relative to the page. */
export type Files = ReadonlyMap<string, Uint8Array>;

export const PAGE = 'index.html';
const FIXED_TIME = '1980-01-01T00:00'; // local time, as in a zip; constant, so that builds are reproducible
const PACKED = /\.(woff2|zip)$/; // already compressed, and nothing to gain

/** Lists the files of a package, in order. One for a web host has one unit, whose page the host opens by itself. */
export function packageFiles(
  game: Files,
  units: readonly PackUnit[],
  setup: PackSetup,
): readonly (readonly [string, Uint8Array])[] {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const page = new TextDecoder().decode(game.get(PAGE));
  const shared = [...game].filter(([file]) => file !== PAGE).sort(([a], [b]) => (a < b ? -1 : 1));
  const pages = units.map((unit) => {
    const name = setup.platform === 'web' ? PAGE : pageOf(unit);
    return [name, bytes(unitPage(page, unit, setup))] as const;
  });
  const { platform } = setup;
  if (platform === 'web') return [...pages, ...shared];
  const names = shared.map(([file]) => file);
  const [name, text] = manifestOf(units, names, { ...setup, platform });
  return [[name, bytes(text)], ...pages, ...shared];
}

/** Packs files into one zip; equal files give equal bytes. */
export function zipped(files: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  return zipSync(
    Object.fromEntries(
      files.map(([file, bytes]) => [file, [bytes, { level: PACKED.test(file) ? 0 : 9 }]] as const),
    ),
    { mtime: FIXED_TIME },
  );
}
