import { err, ok, type Result } from '../core/kernel/result.ts';
import {
  READ_APART,
  type TypedBank,
  type TypedEntry,
  type TypedMoment,
  typedBank,
} from '../core/reply/typed-bank.ts';
import { isCriticalCode } from '../core/rubric/critical-error.ts';
import { problemAt, type StoryProblem } from '../story/problem.ts';
import type { Outline } from '../story/source/outline.ts';
import { decoded } from './json-file.ts';
import type { ProjectFiles } from './project-files.ts';

type Problems = readonly StoryProblem[];

/** Longest reply in a bank, in characters: longer is typing, not talking. */
const LONGEST_ENTRY = 400;

/** Returns the path of a scenario’s bank of typed replies. */
export const bankPath = (id: string): string => `stories/${id}/typed.json`;

/** Returns the words of a reply, without what does not change them. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Lists the rated moments of a story by id; where two knots share one, with the lines of both. */
export function typedMoments({ parts }: Outline): ReadonlyMap<string, TypedMoment> {
  const moments = new Map<string, TypedMoment>();
  for (const { head, lines, options } of parts) {
    if (head?.type !== 'beat' || head.rates.length === 0) continue;
    const { id, rates } = head;
    const said = lines.filter(({ reaction, tags: { who } }) => !reaction && who && who !== 'you');
    const own = options.map(({ option }) => option);
    const known = moments.get(id) ?? { rates, context: said.map(({ text }) => text), lines: [] };
    moments.set(id, { ...known, lines: [...known.lines, ...own] });
  }
  return moments;
}

/** Finds the lines of what stands in a bank; asked for in the order of the file, as names and texts can come twice. */
export function bankLines(source: string): (value: string) => number {
  const lines = source.split('\n');
  let at = -1;
  return (value) => {
    const text = JSON.stringify(value);
    const found = lines.findIndex((line, index) => index > at && line.includes(text));
    at = found < 0 ? at : found;
    return at + 1;
  };
}

/** Says what is wrong with an entry, and what to do; undefined if nothing is. */
function faultOf(
  { text, as }: TypedEntry,
  options: readonly string[],
  twin: TypedEntry | undefined,
): readonly [code: string, message: string, fix: string] | undefined {
  const shown = `“${text.slice(0, 40)}”`;
  if (plain(text) === '')
    return ['empty-typed', 'This reply has no words.', 'Write some, or take it out.'];
  if (text.length > LONGEST_ENTRY)
    return [
      'long-typed',
      `${shown} has ${text.length} characters.`,
      `Use at most ${LONGEST_ENTRY}.`,
    ];
  if (!options.includes(as) && !READ_APART.some((one) => one === as) && !isCriticalCode(as))
    return [
      'typed-as',
      `${shown} is read as “${as}”, which this moment does not have.`,
      `Write one of: ${[...options, ...READ_APART].join(', ')}; or the code of a serious error.`,
    ];
  if (twin === undefined) return undefined;
  return twin.as === as
    ? ['typed-twice', `${shown} stands here twice.`, 'Take one out.']
    : [
        'typed-twice',
        `${shown} is read as “${twin.as}” and as “${as}”.`,
        'Keep the one that is right.',
      ];
}

function checkBank(bank: TypedBank, outline: Outline, file: string, source: string): Problems {
  const moments = typedMoments(outline);
  const lineOf = bankLines(source);
  return Object.entries(bank).flatMap(([moment, entries]): Problems => {
    const line = lineOf(moment);
    const options = moments.get(moment)?.lines.map(({ id }) => id);
    if (options === undefined) {
      const message = `No rated moment of this story is called “${moment}”.`;
      const fix = `Write one of: ${[...moments.keys()].join(', ')}.`;
      return [problemAt({ file, line }, 'typed-moment', message, fix)];
    }
    const known = new Map<string, TypedEntry>();
    return entries.flatMap((entry): Problems => {
      const spot = { file, line: lineOf(entry.text) };
      const fault = faultOf(entry, options, known.get(plain(entry.text)));
      known.set(plain(entry.text), entry);
      return fault ? [problemAt(spot, ...fault)] : [];
    });
  });
}

/** Reads the bank of typed replies, checked against the story; undefined where there is none. */
export function readTypedBank(
  files: ProjectFiles,
  id: string,
  outline: Outline,
): Result<TypedBank | undefined, Problems> {
  const file = bankPath(id);
  const source = files.read(file);
  if (source === undefined) return ok(undefined);
  const bank = decoded(files, file, (value) => typedBank(value, ''));
  if (!bank.ok) return bank;
  const problems = checkBank(bank.value, outline, file, source);
  return problems.length > 0 ? err(problems) : bank;
}
