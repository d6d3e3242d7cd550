import type { Story } from 'inkjs';
import type { Feeling } from '../core/run/bond.ts';
import { type LineTags, STORY_TAGS, toLineTags } from './line-tags.ts';
import type { Tag, TagTable } from './tag.ts';
import { feelingIn } from './variables.ts';

/** Why a story could not go on. All but `unknown-option` are mistakes in the story. */
export interface RunProblem {
  readonly code: 'unknown-option' | 'out-of-content' | 'story-error' | 'bad-tags';
  readonly message: string;
}

/** Maximum lines between two decisions. A story with more is taken to loop forever. */
export const MOST_LINES = 500;

const SLICE_MS = 10; // of a line that is not whole; Ink stops then
const MOST_SLICES = 200; // beyond the first of each line, between two decisions: two seconds
const LONG = 'The story goes on and on without an option.';
const MANY = `More than ${MOST_LINES} lines come without an option.`;

/** A line as Ink gives it. */
export interface RawLine {
  readonly text: string;
  readonly tags: LineTags;
  readonly feeling: Feeling | undefined; // before the line
}

/** Why a story could not go on, thrown. */
export class Broken extends Error {
  readonly code: RunProblem['code'];
  constructor(code: RunProblem['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** Looks up the parsed tags of a line or an option. */
export function parsedTags(table: TagTable, texts: readonly string[]): readonly Tag[] {
  return texts.map((text) => {
    const tag = Object.hasOwn(table, text) ? table[text] : undefined;
    if (tag === undefined) throw new Broken('bad-tags', `“# ${text}” is no tag of this story.`);
    return tag;
  });
}

/**
 * Reads the lines up to the next choice or the end. Throws `Broken` if it takes too many lines or too long, since a story
 * may come from a stranger's file.
 */
export function readOn(story: Story, table: TagTable, first: boolean): readonly RawLine[] {
  const lines: RawLine[] = [];
  let slices = 0;
  while (story.canContinue) {
    const feeling = feelingIn(story);
    for (story.ContinueAsync(SLICE_MS); !story.asyncContinueComplete; slices += 1) {
      if (slices === MOST_SLICES) throw new Broken('story-error', LONG);
      story.ContinueAsync(SLICE_MS);
    }
    const text = (story.currentText ?? '').trim();
    const all = parsedTags(table, story.currentTags ?? []);
    const isFirst = first && lines.length === 0;
    const cut = isFirst ? all.findIndex(({ type }) => !STORY_TAGS.includes(type)) : 0;
    lines.push({ text, tags: toLineTags(cut < 0 ? [] : all.slice(cut)), feeling });
    if (lines.length > MOST_LINES) throw new Broken('story-error', MANY);
  }
  return lines;
}
