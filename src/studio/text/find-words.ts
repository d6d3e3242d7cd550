import type { ScenarioFolder } from '../folder/scenario-folder.ts';
import { jsonTexts } from './json-edit.ts';
import { type PartToRead, partsToRead } from './lines-to-read.ts';

type DraftTexts = ScenarioFolder['files'];

/** A line of a draft in which words were found. */
export interface FoundLine extends Pick<PartToRead, 'of' | 'title'> {
  readonly file: string;
  readonly line: number; // from 1
  readonly words: string;
}

const SHEETS = 'cast room their-side drills typed pictures'.split(' ');

/** Makes texts comparable: small letters and figures, without accents and signs. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Finds words in all English words of a draft: its story with its reasons, then its card and sheets. */
export function findWords(files: DraftTexts, wanted: string): readonly FoundLine[] {
  const looked = plain(wanted);
  const has = (words: string): boolean => plain(words).includes(looked);
  const read = partsToRead(files, 'en').flatMap(({ of, title, lines }) =>
    lines.map(({ file, line, pieces }): FoundLine => {
      const words = pieces.map(({ text }) => text).join(' · ');
      return { of, title, file, line, words };
    }),
  );
  const sheets = SHEETS.flatMap((name) => {
    const file = `${name}.json`;
    const text = files[file] ?? '';
    const found = jsonTexts(text).filter(({ value }) => has(value));
    return found.map(({ path, from, value }): FoundLine => {
      const line = text.slice(0, from).split('\n').length;
      return { of: 'card', title: String(path[0]), file, line, words: value };
    });
  });
  return [...read.filter(({ words }) => has(words)), ...sheets];
}

/** Finds the line of the story that a learner saw; of a line that is said in several ways, one of them is enough. */
export function lineShown(files: DraftTexts, shown: string): number | undefined {
  const seen = plain(shown);
  const said = partsToRead(files, 'en')
    .flatMap((part) => (part.of === 'story' ? part.lines : []))
    .flatMap(({ line, pieces }) => pieces.map(({ text }) => ({ line, text })));
  const ways = (text: string) => text.split(/\[.*?\]/).map(plain);
  const has = (text: string) => text.includes('[') && ways(text).some((way) => way !== '');
  const one =
    said.find(({ text }) => plain(text) === seen) ??
    said.find(({ text }) => has(text) && new RegExp(`^${ways(text).join('.*')}$`).test(seen));
  return one?.line;
}
