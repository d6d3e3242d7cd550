import type { SourceFile } from '../compile.ts';
import type { SourceSpot } from '../problem.ts';
import { plainLines } from './source.ts';

const HEAD = /^\s*=/;
const MARKS = /^\s*((?:[-+*](?!>)\s*)+)/; // of an option or a gather

/** Returns how deep in a weave a line begins an option or a gather; 0 if it begins neither. */
const depthOf = (text: string): number => MARKS.exec(text)?.[1]?.replaceAll(/\s/g, '').length ?? 0;

const countOf = (text: string, sign: string): number => text.split(sign).length - 1;

/**
 * Returns the line after the last one of an option: its body ends at the next option or gather that is not deeper, at the
 * next knot, or where the block around it ends.
 */
export function endOfOption(sources: readonly SourceFile[], { file, line }: SourceSpot): number {
  const source = sources.find((one) => one.file === file)?.text ?? '';
  const lines = plainLines(source);
  const depth = depthOf(lines[line - 1] ?? '');
  let open = 0; // blocks in braces inside the body: a dash in them is a branch
  for (const [at, text] of lines.entries()) {
    if (at < line) continue;
    const own = depthOf(text);
    if (HEAD.test(text) || (open === 0 && own > 0 && own <= depth)) return at + 1;
    open += countOf(text, '{') - countOf(text, '}');
    if (open < 0) return at + 1;
  }
  return lines.length + 1;
}
