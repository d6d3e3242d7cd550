import momentsEs from '../../../stories/studio/added-moments.es.json' with { type: 'json' };
import moments from '../../../stories/studio/added-moments.json' with { type: 'json' };
import words from '../../../stories/studio/added-words.json' with { type: 'json' };
import { answersIn, type InkAnswer } from './answers.ts';
import { type InkLine, inkLines } from './ink-lines.ts';
import { jsonTexts } from './json-edit.ts';
import { knotsOf, titleOfKnot } from './lines-to-read.ts';

type Texts = { readonly [file: string]: string };

/** A part of a draft with words that came with the template or with a new part, and that nobody has made their own. */
export interface GivenPart {
  readonly file: string;
  readonly line: number; // of the first of them, from 1
  readonly place: string; // moment or ending; in a sheet, the name of the field
  readonly answer?: Pick<InkAnswer, 'number' | 'of'>;
  /** Tags by name, `option` for what the learner says, `words`, and `levels` where the reason for one is not their own. */
  readonly fields: readonly string[];
}

const STORY = /^story\b/;
const UNTOLD = /\.[a-z]{2}\.\w+$|^proof\.json$/; // translations, and conditions that nobody reads
const OWN_WORDS = 3; // fewer words than these, such as “It’s fine.”, may be anybody’s

const CODE = /^[A-Z][A-Z\d]+\s+/; // of a technique, before a reason or a hint
const bare = (text: string): string => text.replace(CODE, '').trim();
const isSentence = (text: string): boolean =>
  bare(text).split(/\s+/).length >= OWN_WORDS && /[a-z]/.test(text);

/** Lists what is said in a file: the words and tags of a story, the texts of a sheet. */
const textsOf = ([file, text]: readonly [string, string]): readonly string[] =>
  STORY.test(file)
    ? inkLines(text).flatMap(({ fields }) => fields.map(({ value }) => value))
    : jsonTexts(text).map(({ value }) => value);

const PLACEHOLDERS = [words.en, words.es].flatMap((one) => Object.values(one));
const ADDED = [moments, momentsEs].flatMap((one) => textsOf(['', JSON.stringify(one)]));

/** Names the fields of a line whose words are given. */
function givenIn({ kind, fields }: InkLine, isGiven: (text: string) => boolean): readonly string[] {
  const names = fields.filter(({ value }) => isGiven(value)).map(({ name }) => name);
  const said = names.map((name) => (name === 'words' && kind === 'option' ? 'option' : name));
  return said.includes('why') ? [...said, 'levels'] : said;
}

function* givenInStory(
  file: string,
  text: string,
  isGiven: (text: string) => boolean,
): Generator<GivenPart> {
  const answers = answersIn(text);
  for (const knot of knotsOf(text)) {
    const place = titleOfKnot(knot);
    const parts = new Map<InkAnswer | undefined, GivenPart>();
    for (const one of knot) {
      const names = givenIn(one, isGiven);
      if (names.length === 0) continue;
      const answer = answers.find(({ line, end }) => line <= one.line && one.line <= end);
      const { line = one.line, fields = [] } = parts.get(answer) ?? {};
      const all = [...new Set([...fields, ...names])];
      parts.set(answer, { file, line, place, ...(answer && { answer }), fields: all });
    }
    yield* parts.values();
  }
}

function* givenInSheet(
  file: string,
  text: string,
  isGiven: (text: string) => boolean,
): Generator<GivenPart> {
  const seen = new Set<string>();
  for (const { path, from, value } of jsonTexts(text)) {
    const place = String(path[0] ?? '');
    if (!isGiven(value) || seen.has(place)) continue;
    seen.add(place);
    yield { file, line: text.slice(0, from).split('\n').length, place, fields: [] };
  }
}

/**
 * Lists what is still the template’s in an English draft, or a placeholder, by moment and answer, then by sheet. A text
 * is the template’s if it stands there word for word and has three words or more; titles are never.
 */
export function givenParts(files: Texts, template: Texts): readonly GivenPart[] {
  const title = inkLines(template['story.ink'] ?? '')
    .flatMap(({ fields }) => fields)
    .find(({ name }) => name === 'title')?.value;
  const theirs = [...Object.entries(template).flatMap(textsOf), ...ADDED]
    .filter((one) => isSentence(one) && one !== title)
    .map(bare);
  const given = new Set([...PLACEHOLDERS, ...theirs]);
  const isGiven = (text: string) => given.has(bare(text));
  const english = Object.entries(files).filter(([file]) => !UNTOLD.test(file));
  return english
    .toSorted(([one], [other]) => Number(STORY.test(other)) - Number(STORY.test(one)))
    .flatMap(([file, text]) => [
      ...(STORY.test(file) ? givenInStory : givenInSheet)(file, text, isGiven),
    ]);
}
