/** Letters and figures that cannot be mistaken for each other, without vowels, so that no word is spelled. */
const LETTERS = 'BCDFGHJKMNPQRTVWX2346789';
const CODE_LENGTH = 6;

/** A room's code from random bytes: one byte a character, those past the last whole round skipped. */
export function makeCode(bytes: Iterable<number>): string | undefined {
  const even = 256 - (256 % LETTERS.length);
  let code = '';
  for (const byte of bytes) {
    if (byte < even) code += LETTERS[byte % LETTERS.length];
    if (code.length === CODE_LENGTH) return code;
  }
  return undefined;
}

/** A code as somebody typed it: spaces, hyphens and case do not matter; undefined where it can be none. */
export function parseCode(typed: string): string | undefined {
  const code = typed.replaceAll(/[\s-]/g, '').toUpperCase();
  const known = code.length === CODE_LENGTH && [...code].every((one) => LETTERS.includes(one));
  return known ? code : undefined;
}

/** A code as it is shown and read aloud: in two halves. */
export const spacedCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
