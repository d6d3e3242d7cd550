import spanish from '../../../stories/studio/added-moments.es.json' with { type: 'json' };
import english from '../../../stories/studio/added-moments.json' with { type: 'json' };
import type { ScenarioFolder } from '../folder/scenario-folder.ts';
import { setJson } from './json-edit.ts';
import { countedCard, readObject, renumberMoments } from './renumber-moments.ts';
import { endOfWords, knotsIn, momentIn, redirected } from './story-knots.ts';

type MomentWords = (typeof english)[number];

/** Returns the words of the added moment of a number, from 1, in a language; in English where it has no others. */
function addedMomentWords(number: number, language: string): MomentWords {
  const at = (number - 1) % english.length;
  const words = english[at] as MomentWords;
  const said = language === 'es' ? spanish[at] : undefined;
  if (said === undefined) return words;
  const options = words.options.map((one, index) => ({ ...one, ...said.options[index] }));
  return { ...words, ...said, options };
}

/** A folder with one more moment, and where it stands. */
interface AddedMoment {
  readonly files: ScenarioFolder['files'];
  readonly line: number; // of the first words that are said in it
}

/** Finds the first name with a number that stands nowhere in a story. */
function freeName(story: string): { readonly name: string; readonly taken: number } {
  let taken = 1;
  while (new RegExp(`\\bmoment_${taken}\\b`).test(story)) taken += 1;
  return { name: `moment_${taken}`, taken };
}

/** Writes a moment as Ink. */
function inkOf(
  knot: string,
  number: number,
  { next, person, prefix, words }: MomentPlan & { readonly words: MomentWords },
): readonly string[] {
  const who = `# who: ${person}`;
  return [
    `// ---------------------------------------------------------------- B${number}`,
    `=== ${knot} ===`,
    '~ settle()',
    `# beat: B${number} # rates: ${words.rates}`,
    `# hint: ${words.hint}`,
    words.narration,
    `${words.said} ${who} # mood: ${words.mood}`,
    ...words.options.flatMap(({ id, words: said, levels, why, effect, answer, mood }) => [
      `+ [${said} # id: ${prefix}${id} ${levels} ${why.map((one) => `# why: ${one}`).join(' ')}]`,
      ...(effect === undefined ? [] : [`  ${effect}`]),
      `  ${answer} ${who} # mood: ${mood}`,
      `  -> ${next}`,
    ]),
  ];
}

/** What a moment is, whatever language its words are in. */
interface MomentPlan {
  readonly knot: string; // after which it comes
  readonly next: string; // where it leads
  readonly name: string;
  readonly number: number; // of its id
  readonly person: string;
  readonly prefix: string; // of the ids of its options
}

/** Puts the moment into a story, and sends there what led on. */
function withMoment(story: string, plan: MomentPlan, words: MomentWords) {
  const { knot, next, name, number } = plan;
  const lines = story.split('\n');
  const here = knotsIn(lines).find((one) => one.name === knot);
  if (here === undefined) return undefined;
  const at = endOfWords(lines, here);
  const text = lines
    .map((raw) => redirected(raw, next, name))
    .toSpliced(at, 0, '', ...inkOf(name, number, { ...plan, words }))
    .join('\n');
  return { text, line: at + 7 };
}

/** Adds a line for each option of the moment to what the person may have heard. */
function withHeard(side: string, { number, prefix }: MomentPlan, { options }: MomentWords): string {
  if (Object.keys(readObject(side)).length === 0) return side;
  const heard = options.map((one) => [prefix + one.id, one.heard]);
  return setJson(side, [`B${number}`], Object.fromEntries(heard));
}

const LANGUAGE = /\.([a-z]{2})\.\w+$/;

/**
 * Adds a moment with words of its own after that of a knot, in every language that the story is in: everything that
 * went on from there comes by it. Later moments count one up in all files; the cards count it, too, and their side has a
 * line for each of its options. Undefined where none can be added, or while the card cannot be read.
 */
export function addMoment(files: ScenarioFolder['files'], knot: string): AddedMoment | undefined {
  const place = momentIn((files['story.ink'] ?? '').split('\n'), knot);
  const { beats, person } = readObject(files['scenario.json']);
  if (place === undefined || typeof beats !== 'number' || typeof person !== 'string')
    return undefined;
  const { next } = place;
  const number = place.number + 1;
  const { name, taken } = freeName(files['story.ink'] ?? '');
  const plan: MomentPlan = { knot, next, name, number, person, prefix: `m${taken}-` };
  let line = 1;
  const changed = Object.entries(files).map(([file, before]) => {
    const text = renumberMoments(file, before, (one) => (one >= number ? one + 1 : one));
    const words = addedMomentWords(taken, LANGUAGE.exec(file)?.[1] ?? 'en');
    if (/^scenario\./.test(file)) return [file, countedCard(text, 1)];
    if (/^their-side\./.test(file)) return [file, withHeard(text, plan, words)];
    const added = /^story\./.test(file) ? withMoment(text, plan, words) : undefined;
    if (added === undefined) return [file, text];
    if (file === 'story.ink') line = added.line;
    return [file, added.text];
  });
  return { files: Object.fromEntries(changed), line };
}
