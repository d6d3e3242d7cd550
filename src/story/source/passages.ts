import type { SourceFile } from '../compile.ts';
import type { Outline, OutlineLine } from './outline.ts';
import { plainLines } from './source.ts';

const KNOT = /^==+\s*(?:function\s+)?(\w+)/;
const OPTION = /^[+*]/;
const BRANCH = /^-(?!>)/;
const DIVERT = /->\s*(\w+)/;
const BLOCK_WITH_CONDITION = /^\{.*:\s*$/;
const LAST_BRANCH = /^-\s*else\b/;

const MOST = 500; // passages from one beginning; after that a part of them stands for all

/** The lines of a file, and where the story can go from each. */
interface FileFlow {
  readonly texts: readonly string[];
  readonly next: (at: number) => readonly number[];
}

/** The branches of a block in braces, by the line that opens it, and where each block ends. */
function blocksOf(texts: readonly string[]) {
  const branches = new Map<number, number[]>();
  const ends = new Map<number, number>(); // by the line that opens a block, and by each of its branches
  const open: number[] = [];
  for (const [at, text] of texts.entries()) {
    if (text.startsWith('{') && !text.includes('}')) {
      branches.set(at, []);
      open.push(at);
    } else if (BRANCH.test(text)) {
      branches.get(open.at(-1) ?? -1)?.push(at);
    } else if (text.startsWith('}')) {
      const block = open.pop() ?? at;
      for (const one of [block, ...(branches.get(block) ?? [])]) ends.set(one, at);
    }
  }
  return { branches, ends };
}

/** Reads where a story can go from each line of a file: on, into a branch, past a block, or to another knot. */
function flowOf(source: SourceFile): FileFlow {
  const texts = plainLines(source.text).map((text) => text.trim());
  const { branches, ends } = blocksOf(texts);
  const knots = new Map(
    texts.flatMap((text, at) => {
      const name = KNOT.exec(text)?.[1];
      return name === undefined ? [] : [[name, at + 1] as const];
    }),
  );
  const targetOf = (text: string): readonly number[] | undefined => {
    const [, name] = DIVERT.exec(text) ?? [];
    const target = name === undefined ? undefined : knots.get(name);
    return name === undefined ? undefined : target === undefined ? [] : [target];
  };
  const into = (at: number): readonly number[] => targetOf(texts[at] ?? '') ?? [at + 1];
  const next = (at: number): readonly number[] => {
    const text = texts[at] ?? '';
    const end = ends.get(at);
    const inside = branches.get(at);
    if (inside !== undefined && end !== undefined) {
      const first = BLOCK_WITH_CONDITION.test(text) ? [at + 1] : [];
      const isWhole = inside.some((one) => LAST_BRANCH.test(texts[one] ?? ''));
      return [...first, ...inside.flatMap(into), ...(isWhole ? [] : [end + 1])];
    }
    if (end !== undefined) return [end + 1]; // the next branch: this one is over
    const away = OPTION.test(text) ? undefined : targetOf(text);
    return away === undefined ? [at + 1] : text.startsWith('{') ? [...away, at + 1] : away;
  };
  return { texts, next };
}

/** Lists the ways through the lines from one on, through so many heads of beats, up to the next options. */
function waysFrom(
  begin: number,
  heads: number,
  { texts, next }: FileFlow,
  lineAt: ReadonlyMap<number, OutlineLine>,
): readonly (readonly OutlineLine[])[] {
  const found: (readonly OutlineLine[])[] = [];
  const passed = new Set<number>(); // on the way that is followed now
  const follow = (at: number, left: number, before: readonly OutlineLine[]): void => {
    if (found.length >= MOST) return;
    const text = texts[at];
    const line = lineAt.get(at);
    const isHead = line?.tags.head !== undefined;
    const isOver = text === undefined || KNOT.test(text) || OPTION.test(text);
    if (isOver || (isHead && left === 0) || passed.has(at)) {
      found.push(before);
      return;
    }
    const lines = line === undefined || line.text === '' ? before : [...before, line];
    const ways = next(at);
    if (ways.length === 0) found.push(lines);
    passed.add(at);
    for (const way of ways) follow(way, isHead ? left - 1 : left, lines);
    passed.delete(at);
  };
  follow(begin, heads, []);
  return found;
}

/** The lines of an ending that stands in a story, on one way through them. */
export interface EndingPassage {
  readonly id: string;
  readonly lines: readonly OutlineLine[];
}

const linesByPlace = ({ parts }: Outline, { file }: SourceFile) =>
  new Map(
    parts
      .filter((part) => part.file === file)
      .flatMap((part) => part.lines)
      .map((line) => [line.line - 1, line]),
  );

/** Lists the endings of a story as they can be read. */
export function endingsIn(
  sources: readonly SourceFile[],
  outline: Outline,
): readonly EndingPassage[] {
  return sources.flatMap((source) => {
    const lineAt = linesByPlace(outline, source);
    const flow = flowOf(source);
    return [...lineAt].flatMap(
      ([
        at,
        {
          tags: { head },
        },
      ]) =>
        head?.type === 'ending'
          ? waysFrom(at, 1, flow, lineAt).map((lines) => ({ id: head.id, lines }))
          : [],
    );
  });
}

/**
 * Lists the passages of a story as they can be read: the lines before the options of a beat, and after each of them; the
 * opening is read with the first beat. An ending has a picture of its own and is not among them.
 */
export function passagesIn(
  sources: readonly SourceFile[],
  outline: Outline,
): readonly (readonly OutlineLine[])[] {
  return sources.flatMap((source, index) => {
    const own = outline.parts.filter(({ file }) => file === source.file);
    const lineAt = linesByPlace(outline, source);
    const beats = [...lineAt.values()].filter(({ tags }) => tags.head?.type === 'beat');
    const reactions = own.flatMap(({ options }) => options.map(({ line }) => line));
    const flow = flowOf(source);
    const from = (heads: number) => (begin: number) => waysFrom(begin, heads, flow, lineAt);
    return [
      ...(index === 0 ? [0] : []).flatMap(from(1)),
      ...beats.map(({ line }) => line - 1).flatMap(from(1)),
      ...reactions.flatMap(from(0)),
    ];
  });
}
