import { checksumOf } from './checksum.ts';

/** Derives a UUID (version 8, lower case) from a text; the same text gives the same UUID. */
export function uuidOf(text: string): string {
  const [a, b] = [checksumOf(text), checksumOf(`${text} again`)];
  const hex = `${a}${b}`;
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return [...parts, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
