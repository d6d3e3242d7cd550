/** Function words and words of courtesy: they show style, not content. */
const FUNCTION_WORDS: readonly string[] =
  `a an the and or but so not no nor if that this these those there here you your yours i i'm i'd
  i'll i've me my we we'll us our it it's its is are be been was were would could should can can't
  will won't want might may must do don't does did didn't have has had what what's how who where
  when why which to of in on for with at from about by as up out just than then more one any anybody
  anything nobody nothing somebody something tell say please sorry thank thanks help okay well like
  know let's only now he she they him her them he's she's they're that's you're you'd`
    .split(/\s+/)
    .filter((word) => word !== '');

const SENTENCE = /[^.!?…]+[.!?…]*/g;
const WORD = /[\p{L}’']+/gu;
const OPENERS = /(?:^|[.?!…)] )(?:what|how|who|where|when|tell)\b/i;
const OPEN_QUESTION = /\b(?:what|how|who|where|when)\b[^.?!]*\?/i;
const WISH_QUESTION = /\b(?:want|would)\b[^.?!]*\?/i;
const DIRECTION = /\([^)]*\)/g; // “(quietly)”: an action, not speech

/** Renders a text for reading: the first of each alternative, a name for each variable. */
export function plainText(text: string): string {
  let plain = text;
  for (let inner = /\{([^{}]*)\}/.exec(plain); inner !== null; inner = /\{([^{}]*)\}/.exec(plain)) {
    const [whole, body = ''] = inner;
    const [, branches = body] = /^[^:|]*:(.*)$/s.exec(body) ?? [];
    const variable = /^\s*\w+\s*$/.test(body);
    const [first = ''] = branches.split('|');
    plain = plain.replace(whole, variable ? 'Sam' : first);
  }
  return plain.trim();
}

/** Splits a text into lower-case words with plain apostrophes. */
export const plainWords = (text: string): readonly string[] =>
  (plainText(text).toLowerCase().match(WORD) ?? []).map((word) => word.replaceAll('’', "'"));

function surfaceOf(text: string): readonly number[] {
  const plain = plainText(text);
  const words = plainWords(plain);
  const spoken = plain.replaceAll(DIRECTION, '');
  const sentences = (spoken.match(SENTENCE) ?? []).filter((one) => /\p{L}/u.test(one));
  const lengths = sentences.map((one) => plainWords(one).length);
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const is = (pattern: RegExp): number => (pattern.test(spoken) ? 1 : 0);
  return [
    sentences.length,
    words.length,
    words.length / Math.max(1, sentences.length),
    Math.max(0, ...lengths),
    Math.min(words.length, ...lengths),
    lengths.at(-1) ?? 0,
    lengths[0] ?? 0,
    (plain.match(/\?/g) ?? []).length,
    plain.endsWith('?') ? 1 : 0,
    (plain.match(/,/g) ?? []).length,
    plain.startsWith('(') ? 1 : 0,
    is(OPENERS),
    is(OPEN_QUESTION),
    is(WISH_QUESTION),
    letters / Math.max(1, words.length),
    plain.length,
  ];
}

function featuresOf(text: string): readonly number[] {
  const words = plainWords(text);
  return [
    ...surfaceOf(text),
    ...FUNCTION_WORDS.map((word) => words.filter((one) => one === word).length),
  ];
}

/** Computes wording features of texts, each relative to the mean over all of them. */
export function wordingOf(texts: readonly string[]): readonly (readonly number[])[] {
  const rows = texts.map(featuresOf);
  const means = (rows[0] ?? []).map(
    (_, at) => rows.reduce((sum, row) => sum + (row[at] as number), 0) / rows.length,
  );
  return rows.map((row) => row.map((value, at) => value - (means[at] as number)));
}
