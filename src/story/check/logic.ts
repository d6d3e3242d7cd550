import type { SourceFile } from '../compile.ts';
import { problemAt, type StoryProblem } from '../problem.ts';
import type { SourceLine } from '../source/source.ts';

/** Lists the variables a story declares with VAR. */
function globalsOf(sources: readonly SourceFile[]): ReadonlySet<string> {
  const declared = sources.flatMap(({ text }) => [...text.matchAll(/^\s*VAR\s+(\w+)/gm)]);
  return new Set(declared.flatMap(([, name]) => (name === undefined ? [] : [name])));
}

/** Returns the variable that a line counts up or down without a limit, if any. */
function countedBy(logic: string): string | undefined {
  const step = /^~\s*(\w+)\s*(?:\+\+|--|\+=|-=)/.exec(logic);
  if (step !== null) return step[1];
  const [, name = '', value = ''] = /^~\s*(\w+)\s*=(?!=)\s*(.*)$/.exec(logic) ?? [];
  const counts = new RegExp(`^(?:.*[-+]\\s*)?${name}\\b(?:\\s*[-+].*)?$`).test(value);
  const same = value.trim() === name;
  // A call, such as MIN(…) or clamp(…), is trusted to keep the value in bounds.
  return name !== '' && counts && !same && !value.includes('(') ? name : undefined;
}

/** Its counters have limits, or only grow, which is no harm where nothing but a comparison reads them. */
const COUNTERS_FILE = 'shared/state.ink';

/** Finds counters without limits: they make the number of story states endless, so nothing can be proved. */
export function checkCounters(
  logic: readonly SourceLine[],
  sources: readonly SourceFile[],
): readonly StoryProblem[] {
  const globals = globalsOf(sources);
  return logic.flatMap(({ file, line, text }) => {
    const name = countedBy(text);
    if (name === undefined || !globals.has(name) || file.endsWith(COUNTERS_FILE)) return [];
    const message = `“${name}” is counted without a limit.`;
    const fix = `Write “~ ${name} = MIN(${name} + 1, 10)”, or use a function of shared/state.ink.`;
    return [{ code: 'unclamped-counter', file, line, message, fix }];
  });
}

const DECLARED_FLAG = /^\s*VAR\s+(\w+)\s*=\s*(true|false)\b/gm;
const SET_FLAG = /^~\s*(\w+)\s*=\s*(.+)$/;

/** Finds flags that are set, but only to what they are from the start: whatever asks them asks nothing. */
export function checkFlags(
  logic: readonly SourceLine[],
  sources: readonly SourceFile[],
): readonly StoryProblem[] {
  const initial = new Map(
    sources.flatMap(({ text }) =>
      [...text.matchAll(DECLARED_FLAG)].map(([, name = '', value = '']) => [name, value] as const),
    ),
  );
  const same = new Map<string, SourceLine>(); // the first line that sets it so
  const changed = new Set<string>();
  for (const line of logic) {
    const [, name = '', value = ''] = SET_FLAG.exec(line.text) ?? [];
    if (initial.get(name) !== value.trim()) changed.add(name);
    else if (!same.has(name)) same.set(name, line);
  }
  return [...same].flatMap(([name, line]) =>
    changed.has(name)
      ? []
      : [
          problemAt(
            line,
            'flag-never-changes',
            `“${name}” is ${initial.get(name)} from the start, and is never set to anything else.`,
            'Set it where it changes, or remove it.',
          ),
        ],
  );
}
