import type { CatalogMessage, Catalogue, Tongue } from './tongue.ts';

const ACCENTED: { readonly [letter: string]: string } = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  n: 'ñ',
  c: 'ç',
  A: 'Á',
  E: 'É',
  O: 'Ó',
};

const LITERAL = 0; // the part type of literal text
const ADDED_SHARE = 0.4; // share added to a message, the reserve the content guide asks for

/** Accents the text of a message and leaves its arguments alone. */
function accented(message: string): string {
  let depth = 0;
  return [...message]
    .map((letter) => {
      if (letter === '{') depth += 1;
      if (letter === '}') depth -= 1;
      return depth === 0 ? (ACCENTED[letter] ?? letter) : letter;
    })
    .join('');
}

const more = (length: number): string =>
  ` ${'ẋ ẏẓ '.repeat(Math.ceil((length * ADDED_SHARE) / 5)).trim()}`;

type Part = Exclude<CatalogMessage, string>[number];

/** Does the same for a parsed message. */
const accentedPart = (part: Part): Part => {
  if ('options' in part) {
    const options = Object.entries(part.options).map(([arm, { value }]) => [
      arm,
      { value: value.map(accentedPart) },
    ]);
    return { ...part, options: Object.fromEntries(options) } as Part;
  }
  return part.type === LITERAL ? { ...part, value: accented(part.value) } : part;
};

const pseudo = (message: CatalogMessage): CatalogMessage => {
  if (typeof message !== 'string') {
    const longer = { type: LITERAL, value: more(JSON.stringify(message).length / 4) } as Part;
    return [...message.map(accentedPart), longer];
  }
  return message.trim() === '' ? message : `${accented(message)}${more(message.length)}`;
};

const made = new Map<string, Catalogue>();

function pseudoOf(name: string, english: Catalogue): Catalogue {
  const known = made.get(name);
  if (known !== undefined) return known;
  const words = Object.fromEntries(
    Object.entries(english).map(([key, message]) => [key, pseudo(message)]),
  );
  made.set(name, words);
  return words;
}

/** A test language for layout: longer, accented, right to left. It is not offered to users. */
export const PSEUDO_TONGUE: Tongue = {
  language: 'en-XB',
  locale: 'en-US',
  rightToLeft: true,
  catalogue: pseudoOf,
};
