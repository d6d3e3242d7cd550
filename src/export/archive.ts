import { strToU8, zipSync } from 'fflate';
import type { TextFile } from './tables.ts';

const STAMP = '1980-01-01T00:00:00'; // the earliest a zip can say, so that the same files give the same bytes

/** Texts as one zip archive, byte for byte the same for the same texts. */
export const makeArchive = (files: readonly TextFile[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])), {
      level: 9,
      mtime: STAMP,
    }),
  );
