import { strToU8, zipSync } from 'fflate';
import type { TextFile } from './tables/tables.ts';

const STAMP = '1980-01-01T00:00:00'; // the earliest time a zip can store, so that equal files give equal bytes

/** Packs texts into one zip archive; equal texts give equal bytes. */
export const makeArchive = (files: readonly TextFile[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])), {
      level: 9,
      mtime: STAMP,
    }),
  );
