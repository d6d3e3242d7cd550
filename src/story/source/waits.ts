import type { SourceFile } from '../compile.ts';
import type { SourceSpot } from '../problem.ts';
import { plainLines } from './source.ts';

/** A condition that a part of a story depends on, with its place in the source. */
export interface WaitCondition extends SourceSpot {
  readonly condition: string;
}

const HEAD = /^\s*==+\s*(?:function\s+)?(\w+)/;
const STITCH = /^\s*=\s*(\w+)/;
const BRANCH = /^\s*-(?!>)\s*([^:]+):/; // - condition: …
const BLOCK = /^\s*\{\s*([^:{}|]+):/; // { condition: …
const ON_OPTION = /^\s*[-+*]+\s*(?:\(\w+\)\s*)?\{([^{}:|]+)\}/; // + {condition} […]
const ENDS_BLOCK = /^\s*\}/;
const FAR = 40; // lines between a branch and its condition
const LONG = 80; // characters of a condition that are shown

const shown = (condition: string): string => condition.trim().slice(0, LONG);

/** Returns the condition of a line: its own, or that of the branch around it. */
function conditionOf(
  lines: readonly string[],
  at: number,
): { text: string; at: number } | undefined {
  let closed = 0;
  for (let line = at; line >= 0 && line > at - FAR; line -= 1) {
    const text = lines[line] ?? '';
    if (line < at && (HEAD.test(text) || STITCH.test(text))) return undefined;
    if (line < at && ENDS_BLOCK.test(text)) closed += 1;
    const [, condition] = ON_OPTION.exec(text) ?? BRANCH.exec(text) ?? BLOCK.exec(text) ?? [];
    const opens = /^\s*\{[^}]*$/.test(text);
    if (condition !== undefined && closed === 0) return { text: shown(condition), at: line };
    if (opens && closed > 0) closed -= 1;
    else if (line < at && /^\s*[+*]/.test(text)) return undefined; // an option without a condition
  }
  return undefined;
}

/** Returns the knot or stitch that begins at a line; undefined if other text comes before it. */
function knotAt(lines: readonly string[], at: number): string | undefined {
  for (let line = at; line >= 0; line -= 1) {
    const text = lines[line] ?? '';
    const [, name] = HEAD.exec(text) ?? STITCH.exec(text) ?? [];
    if (name !== undefined) return name;
    if (line < at && /^\s*[+*]/.test(text)) return undefined;
  }
  return undefined;
}

/**
 * Returns the conditions that a dead part depends on: its own, or those of the diverts to its knot.
 */
export function waitsOf(
  sources: readonly SourceFile[],
  { file, line }: SourceSpot,
): readonly WaitCondition[] {
  const all = sources.map((source) => ({ file: source.file, lines: plainLines(source.text) }));
  const own = all.find((one) => one.file === file)?.lines ?? [];
  const around = conditionOf(own, line - 1);
  if (around !== undefined) return [{ file, line: around.at + 1, condition: around.text }];
  const knot = knotAt(own, line - 1);
  if (knot === undefined) return [];
  const leads = new RegExp(`->\\s*(?:\\w+\\.)?${knot}\\b`);
  return all.flatMap((source) =>
    source.lines.flatMap((text, at) => {
      const under = leads.test(text) ? conditionOf(source.lines, at) : undefined;
      return under === undefined
        ? []
        : [{ file: source.file, line: under.at + 1, condition: under.text }];
    }),
  );
}
