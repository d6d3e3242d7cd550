import type { SourceFile } from '../compile.ts';
import type { SourceSpot } from '../problem.ts';
import { plainLines } from './source.ts';

/** A line of a source without its comment, and the knot or function it is in; empty before the first. */
export interface KnotLine extends SourceSpot {
  readonly text: string;
  readonly knot: string;
}

const HEAD = /^\s*==+\s*(?:function\s+)?(\w+)/;

/** Lists the lines of sources with the knot that each is in; the head of a knot is in it. */
export const knotLines = (sources: readonly SourceFile[]): readonly KnotLine[] =>
  sources.flatMap(({ file, text: source }) => {
    let knot = '';
    return plainLines(source).map((text, at) => {
      knot = HEAD.exec(text)?.[1] ?? knot;
      return { file, line: at + 1, text, knot };
    });
  });
