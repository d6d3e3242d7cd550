import { NEUTRAL, type Option } from '../../core/scenario/beat.ts';
import type { SourceFile } from '../compile.ts';
import type { BeatHead, EndingHead, LineTags } from '../line-tags.ts';
import type { TagProblem } from '../parse-tag.ts';
import type { SourceSpot, StoryProblem } from '../problem.ts';
import {
  leadingStoryTags,
  readLineTags,
  readOption,
  readStoryTags,
  type StoryTags,
} from '../tags.ts';
import { type SourceLine, type SourceTag, scanSource } from './source.ts';

/** An option with its file and line. */
export interface OutlineOption extends SourceSpot {
  readonly option: Option;
}

/** A line of text with its file and line. */
export interface OutlineLine extends SourceSpot {
  readonly text: string;
  readonly tags: LineTags;
  readonly reaction: boolean; // it follows an option of its beat
}

/** A part of a story: from a tag that opens a beat or an ending to the next such tag. */
export interface OutlinePart extends SourceSpot {
  readonly head: BeatHead | EndingHead | undefined; // none before the first
  readonly lines: readonly OutlineLine[];
  readonly options: readonly OutlineOption[];
  readonly neutral?: OutlineOption; // what follows typed words that are none of these
}

/** A part that is a beat. */
export type OutlineBeat = OutlinePart & { readonly head: BeatHead };

/** Lists the parts of a story that are beats. */
export const beatsOf = ({ parts }: Pick<Outline, 'parts'>): readonly OutlineBeat[] =>
  parts.filter((part): part is OutlineBeat => part.head?.type === 'beat');

/** A story as written: beats and endings in source order, with the problems of their tags. */
export interface Outline {
  readonly story: StoryTags;
  readonly parts: readonly OutlinePart[];
  readonly logic: readonly SourceLine[];
  readonly problems: readonly StoryProblem[];
}

const located = (
  problem: TagProblem,
  tags: readonly SourceTag[],
  spot: SourceSpot,
): StoryProblem => {
  const { file, line } = tags.find(({ text }) => text === problem.tag.trim()) ?? spot;
  return { code: problem.code, file, line, message: problem.message, fix: problem.fix };
};

type OpenPart = SourceSpot & {
  head: OutlinePart['head'];
  lines: OutlineLine[];
  options: OutlineOption[];
  neutral?: OutlineOption;
};

interface OpenOutline {
  story: StoryTags;
  readonly parts: OpenPart[];
  readonly logic: SourceLine[];
  readonly problems: StoryProblem[];
}

const textsOf = (tags: readonly SourceTag[]): readonly string[] => tags.map(({ text }) => text);

function addOption(outline: OpenOutline, part: OpenPart, line: SourceLine): void {
  const { file, line: at, text, tags, bracketed } = line;
  const read = readOption(text, textsOf(tags));
  outline.problems.push(...read.problems.map((problem) => located(problem, tags, line)));
  if (!bracketed) {
    const message = `The option “${text.slice(0, 40)}” does not stand in [brackets].`;
    const fix = 'Put its text and tags inside: + [What is said. # id: word]';
    outline.problems.push({ code: 'no-brackets', file, line: at, message, fix });
  }
  const option = { file, line: at, option: read.value };
  if (read.value.id === NEUTRAL) part.neutral = option;
  else part.options.push(option);
}

/** Reads the tags at the top of the story and removes them from its first line. */
function takeStoryTags(outline: OpenOutline, line: SourceLine): SourceLine {
  const story = leadingStoryTags(textsOf(line.tags));
  const read = readStoryTags(story);
  outline.problems.push(...read.problems.map((problem) => located(problem, line.tags, line)));
  outline.story = read.value;
  return { ...line, tags: line.tags.slice(story.length) };
}

function addText(outline: OpenOutline, part: OpenPart, line: SourceLine): void {
  const { file, line: at, text, tags } = line;
  if (text === '' && tags.length === 0) return;
  const read = readLineTags(textsOf(tags));
  outline.problems.push(...read.problems.map((problem) => located(problem, tags, line)));
  let into = part;
  if (read.value.head !== undefined) {
    const opens = tags.find((tag) => /^(?:beat|ending):/.test(tag.text)) ?? line;
    into = { file, line: opens.line, head: read.value.head, lines: [], options: [] };
    outline.parts.push(into);
  }
  into.lines.push({ file, line: at, text, tags: read.value, reaction: into.options.length > 0 });
}

const OUTLINES = new WeakMap<readonly SourceFile[], Outline>();

/** Reads the outline of a story from its Ink files. The same list of files is read once. */
export function outlineOf(sources: readonly SourceFile[]): Outline {
  const known = OUTLINES.get(sources) ?? readOutline(sources);
  OUTLINES.set(sources, known);
  return known;
}

function readOutline(sources: readonly SourceFile[]): Outline {
  const outline: OpenOutline = { story: {}, parts: [], logic: [], problems: [] };
  for (const source of sources) {
    let part: OpenPart = { file: source.file, line: 1, head: undefined, lines: [], options: [] };
    outline.parts.push(part);
    let top = source === sources[0];
    for (const line of scanSource(source)) {
      if (line.type === 'logic') outline.logic.push(line);
      if (line.type === 'option') addOption(outline, part, line);
      if (line.type === 'text') addText(outline, part, top ? takeStoryTags(outline, line) : line);
      top = top && line.type !== 'text';
      part = outline.parts.at(-1) ?? part;
    }
  }
  return outline;
}
