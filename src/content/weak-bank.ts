import type { TypedBank, TypedEntry } from '../core/reply/typed-bank.ts';
import { problemAt, type StoryProblem } from '../story/problem.ts';
import type { ProjectFiles } from './project-files.ts';
import { bankLines, bankPath, plain } from './typed-bank.ts';

/** Different replies from which a bank is not thin. */
const ENOUGH_REPLIES = 40;

/** Share of the words of two replies that stand in both, from which the two count once. */
const SAME_WORDS = 0.7;

const NOT =
  /^(?:not|no|never|(?:do|does|did|is|are|was|were|wo|would|ca|could|should|has|have)nt)$/;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(plain(text.replaceAll(/['’]/g, '')).split(' '));

const denies = (words: ReadonlySet<string>): boolean => [...words].some((one) => NOT.test(one));

/** Tells whether two replies are the same but for a word or two. One that denies what the other says is not. */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= SAME_WORDS * (one.size + other.size - shared) && denies(one) === denies(other);
}

/** What is weak in the bank of one moment. `lineOf` finds a line by what stands there, in the order of the file. */
function weakMoment(
  moment: string,
  entries: readonly TypedEntry[],
  file: string,
  lineOf: (value: string) => number,
): readonly StoryProblem[] {
  const line = lineOf(moment);
  const before: {
    readonly entry: TypedEntry;
    readonly words: ReadonlySet<string>;
    readonly counts: boolean;
  }[] = [];
  const problems = entries.flatMap((entry): readonly StoryProblem[] => {
    const spot = { file, line: lineOf(entry.text) };
    const words = wordsOf(entry.text);
    const near = before.filter((one) => alike(one.words, words));
    before.push({ entry, words, counts: !near.some(({ counts }) => counts) });
    const other = near.find((one) => one.entry.as !== entry.as)?.entry;
    if (other === undefined) return [];
    const message = `Moment ${moment}: “${other.text}” and “${entry.text}” are nearly the same words with two meanings.`;
    return [problemAt(spot, 'two-meanings', message, 'Give both one meaning, or take one out.')];
  });
  const count = before.filter(({ counts }) => counts).length;
  if (count === 0 || count >= ENOUGH_REPLIES) return problems;
  const message = `Moment ${moment} has few different replies under “What else might somebody say?”: ${count}, and ${ENOUGH_REPLIES} are enough.`;
  const fix = 'Add more in other words: two that share 70 % of their words count once.';
  return [problemAt({ file, line }, 'thin-bank', message, fix), ...problems];
}

/** Lists moments whose bank has few replies, or nearly the same ones with two meanings. Neither stops play. */
export function weakBank(
  files: ProjectFiles,
  id: string,
  bank: TypedBank = {},
): readonly StoryProblem[] {
  const file = bankPath(id);
  const lineOf = bankLines(files.read(file) ?? '');
  return Object.entries(bank).flatMap(([moment, entries]) =>
    weakMoment(moment, entries, file, lineOf),
  );
}
