/** Letters and digits that cannot be confused; no vowels, so that codes never spell words. */
const LETTERS = 'BCDFGHJKMNPQRTVWX2346789';
const CODE_LENGTH = 6;

/**
 * Makes a room code from random bytes, one per character. Bytes that would bias the draw are skipped; undefined if they
 * run out.
 */
export function makeCode(bytes: Iterable<number>): string | undefined {
  const even = 256 - (256 % LETTERS.length);
  let code = '';
  for (const byte of bytes) {
    if (byte < even) code += LETTERS[byte % LETTERS.length];
    if (code.length === CODE_LENGTH) return code;
  }
  return undefined;
}

/** Parses a typed code, ignoring spaces, hyphens and case; undefined if it is not a valid code. */
export function parseCode(typed: string): string | undefined {
  const code = typed.replaceAll(/[\s-]/g, '').toUpperCase();
  const known = code.length === CODE_LENGTH && [...code].every((one) => LETTERS.includes(one));
  return known ? code : undefined;
}

/** Formats a code in two halves, as it is shown and read aloud. */
export const spacedCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
