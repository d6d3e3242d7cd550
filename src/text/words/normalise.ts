import spelling from '../en/spelling.json' with { type: 'json' };
import type { Word, WordLine } from './word.ts';

const CONTRACTIONS = new Map(Object.entries(spelling.contractions));
const WORDS = new Map(Object.entries(spelling.words));
const FILLERS = new Set(spelling.fillers);
const MARKERS = new Set(spelling.markers);
const TOKEN = /[\p{L}\p{N}\p{M}]+(?:['’‘ʼ`´][\p{L}\p{M}]+)*/gu;
const MARKS = /\p{M}/gu;
const REPEATED_LETTERS = /(.)\1{2,}/gu; // sooo, whyyyy

/** “like” is a filler at the start or after another small word. */
const LOOSE_LIKE = new Set([
  'what',
  'how',
  'why',
  'do',
  'did',
  'are',
  'is',
  'you',
  'i',
  'where',
  'who',
  'when',
]);
const KNOW_BEFORE = new Set([
  'do',
  'did',
  'if',
  'let',
  'as',
  'because',
  'that',
  'what',
  'how',
  'would',
  'should',
  'could',
  'will',
  'can',
  'not',
  'who',
  'things',
  'people',
  'before',
  'when',
  'where',
  'does',
  'anyone',
  'anybody',
  'someone',
  'all',
]);
const KNOW_AFTER = new Set([
  'what',
  'how',
  'that',
  'why',
  'who',
  'where',
  'if',
  'when',
  'him',
  'her',
  'them',
  'it',
  'about',
  'your',
  'you',
  'this',
  'better',
  'best',
  'more',
  'anyone',
  'anybody',
  'someone',
  'any',
  'my',
  'me',
  'i',
]);

const TITLE = /^(?:mr|mrs|ms|dr|sgt|st)$/i; // the point after it ends nothing
const FINAL_TAG = /^(?:huh|eh)$/; // at the end it is a tag, no filler
const HAVE_BEFORE = /^(?:should|could|would|must|might)$/;

const simple = (token: string): string =>
  token
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replaceAll(/['’‘ʼ`´]/g, "'");

/** Expands a token into its words. */
function spell(token: string): readonly string[] {
  const known = (text: string) => CONTRACTIONS.get(text) ?? WORDS.get(text);
  const plain = simple(token);
  const found = known(plain);
  if (found !== undefined) return found.split(' ');
  const short = plain.replace(REPEATED_LETTERS, '$1');
  return (known(short) ?? short).split(' ');
}

/** Decides by the next word whether “id” and “ill” are “I’d” and “I’ll” without an apostrophe. */
function mend(words: Word[]): void {
  words.forEach((word, at) => {
    if (word.text === 'of' && HAVE_BEFORE.test(words[at - 1]?.text ?? ''))
      words[at] = { ...word, text: 'have' };
  });
  const NEXT: { readonly [word: string]: readonly [RegExp, string] } = {
    id: [/^(like|love|want|say|rather|be|prefer|still|never|appreciate|suggest|just)$/, 'would'],
    ill: [
      /^(be|stay|wait|get|help|call|do|make|never|not|go|tell|find|sit|take|keep|have|let|try|bring|come|just)$/,
      'will',
    ],
  };
  for (let at = 0; at < words.length - 1; at += 1) {
    const word = words[at];
    const rule = word && NEXT[word.text];
    if (word === undefined || rule === undefined || !rule[0].test(words[at + 1]?.text ?? ''))
      continue;
    words.splice(
      at,
      1,
      { ...word, text: 'i', asked: false, ends: false },
      { ...word, text: rule[1] },
    );
  }
}

function loose(words: readonly Word[], at: number): boolean {
  const [before, here, next, after] = [-1, 0, 1, 2].map((step) => words[at + step]?.text ?? '');
  if (here === 'like')
    return LOOSE_LIKE.has(next ?? '') && (before === '' || MARKERS.has(before ?? ''));
  if (here === 'you' && next === 'know')
    return !KNOW_BEFORE.has(before ?? '') && !KNOW_AFTER.has(after ?? '') && at + 2 < words.length;
  if (here === 'know' && before === 'you') return at >= 1 && loose(words, at - 1);
  return here === before && here !== 'had' && here !== 'that';
}

/** Computes where the sentence of each word begins and ends. */
function sentencesOf(words: readonly Word[]): Pick<WordLine, 'begins' | 'finishes'> {
  let begin = 0;
  const begins = words.map(({ ends }, at) => {
    const here = begin;
    if (ends) begin = at + 1;
    return here;
  });
  const finishes = new Array<number>(words.length);
  let finish = words.length;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    if (words[at]?.ends) finish = at + 1;
    finishes[at] = finish;
  }
  return { begins, finishes };
}

/** Splits a reply into words. Punctuation is stored separately, as a hint only. */
export function readLine(source: string): WordLine {
  const found = [...source.matchAll(TOKEN)];
  const all: Word[] = [];
  let fillers = 0;
  found.forEach((match, at) => {
    const from = match.index;
    const to = from + match[0].length;
    const between = source.slice(to, found[at + 1]?.index ?? source.length);
    const asked = between.includes('?');
    const titled = TITLE.test(match[0]) && between.startsWith('.');
    const ends = asked || /[.!;\n…]|--|-$/.test(titled ? between.slice(1) : between);
    const spelled = spell(match[0]);
    const hung = at > 0 && at === found.length - 1 && FINAL_TAG.test(spelled[0] ?? '');
    if (FILLERS.has(spelled[0] ?? '') && !hung) {
      fillers += 1;
      const last = all.at(-1);
      if (last && ends) all[all.length - 1] = { ...last, asked: last.asked || asked, ends };
      return;
    }
    spelled.forEach((text, part) => {
      const last = part === spelled.length - 1;
      all.push({ text, from, to, asked: last && asked, ends: last && ends });
    });
  });
  mend(all);
  const words = all.filter((_, at) => !loose(all, at));
  const starts: number[] = [];
  let text = ' ';
  for (const word of words) {
    starts.push(text.length);
    text += `${word.text} `;
  }
  return { source, words, text, starts, ...sentencesOf(words), fillers };
}
