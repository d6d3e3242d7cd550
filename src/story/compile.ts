import type { ErrorType } from 'inkjs/engine/Error';
import { Path } from 'inkjs/engine/Path';
import type { Story } from 'inkjs/engine/Story';
import { Compiler, CompilerOptions } from 'inkjs/full';
import { err, ok, type Result } from '../core/kernel/result.ts';
import type { SourceSpot, StoryProblem } from './problem.ts';

/** The source of a story. `load` returns a file's text; undefined if it does not exist. */
export interface StoryFiles {
  readonly main: string; // path of story.ink, with `/`
  load(path: string): string | undefined;
}

/** An Ink file and its text. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

/** A compiled story with its source files, the main one first. */
export interface CompiledStory {
  readonly story: unknown; // the parsed JSON object; never hand Ink a string (Node 20 breaks on `, 2.0`)
  readonly sources: readonly SourceFile[];
}

/** Compiles a story. */
export type Compile = (files: StoryFiles) => Result<CompiledStory, readonly StoryProblem[]>;

/** Removes `.` and `..` from a path, so that a file has one name. */
function plainPath(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '.' || (step === '' && steps.length > 0)) continue;
    const last = steps.at(-1);
    if (step === '..' && last !== undefined && last !== '..' && last !== '') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

const ERROR: ErrorType.Error = 2; // of the compiler; it exports no value

const MESSAGE = /^(?:ERROR|WARNING|TODO|AUTHOR): (?:'([^']*)' )?line (\d+): ([\s\S]*)$/;

function fixFor(message: string): string {
  if (message.includes('Recursive INCLUDE')) {
    return 'Take out this INCLUDE: the file is being read already.';
  }
  if (message.includes('Failed to load')) {
    return 'Check the name after INCLUDE: it is counted from the folder of story.ink.';
  }
  if (message.includes('loose end')) {
    return 'End this branch with a divert such as `-> b4`, or with `-> END` after an ending.';
  }
  if (message.includes("closing ']'")) {
    return 'An option stands on one line, in one pair of [ ]; “//” would cut off its end.';
  }
  if (/Unresolved variable|logic, conditional or sequence within braces/.test(message)) {
    return 'What stands in { } is Ink, not text: write the name of a declared VAR there, or take the braces off.';
  }
  if (/but saw '?[|}{]/.test(message)) {
    return 'The signs | { } are Ink: “|” may stand only between the halves of {this|that}. Take it out of the text.';
  }
  if (message.includes('could not be found to assign to')) {
    return 'Check its spelling, or declare it at the top: “VAR name = false”.';
  }
  if (message.includes('Function call target not found')) {
    return 'Check the spelling: what is called must be a function, such as trust or settle of shared/state.ink.';
  }
  if (message.includes('target not found') || message.includes('not found')) {
    return 'Check the spelling: the name must be a knot (`=== name ===`) or a declared VAR.';
  }
  return 'Compare the line with the worked example in docs/adding-a-scenario.md.';
}

function toProblem(raw: string, main: string, where: (name: string) => string): StoryProblem {
  const match = MESSAGE.exec(raw);
  const message = (match?.[3] ?? raw).replaceAll(/\s+/g, ' ').trim();
  const name = match?.[1];
  const isNote = /^(?:TODO|AUTHOR):/.test(raw);
  const says = raw.startsWith('WARNING:') ? 'Ink warns' : 'Ink could not read this';
  return {
    code: 'ink-error',
    file: name === undefined ? main : where(name),
    ...(match?.[2] !== undefined && { line: Number(match[2]) }),
    message: `${isNote ? 'A TODO is left here' : says}: ${message}`,
    fix: isNote ? 'Do it, or make it a comment with //.' : fixFor(message),
  };
}

/**
 * Returns the file handler for the Ink compiler. Names are relative to the main file's folder; `onFile` is called for
 * each file.
 */
export function inkFiles(files: StoryFiles, onFile: (source: SourceFile) => void) {
  const main = plainPath(files.main);
  const folder = folderOf(main);
  return {
    main,
    where: (name: string): string => (name === main ? main : plainPath(folder + name)),
    handler: {
      ResolveInkFilename: (name: string): string =>
        name === main ? main : plainPath(folder + name),
      LoadInkFileContents(path: string): string {
        const text = files.load(path);
        if (text === undefined) throw new Error(`there is no ${path}`);
        onFile({ file: path, text });
        return text;
      },
    },
  };
}

/** The compiler's result with all its messages. */
interface Compilation {
  readonly runtime: Story | undefined; // with the place of each piece in the source
  readonly sources: readonly SourceFile[];
  readonly errors: readonly StoryProblem[];
  readonly warnings: readonly StoryProblem[]; // and TODO notes
}

function withoutTwins(problems: readonly StoryProblem[]): readonly StoryProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ file, line, message }) => {
    const key = `${file}:${line}:${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

function runCompiler(files: StoryFiles): Compilation {
  const sources: SourceFile[] = [];
  const { main, where, handler } = inkFiles(files, (source) => sources.push(source));
  const text = files.load(main);
  if (text === undefined) {
    const message = 'The story file is missing.';
    const fix = 'Create it, or correct the path.';
    const errors = [{ code: 'no-file', file: main, message, fix }];
    return { runtime: undefined, sources, errors, warnings: [] };
  }
  sources.push({ file: main, text });
  const errors: string[] = [];
  const warnings: string[] = [];
  const noteMessage = (message: string, type: ErrorType): void => {
    (type === ERROR ? errors : warnings).push(message);
  };
  let runtime: Story | undefined;
  try {
    const options = new CompilerOptions(main, [], false, noteMessage, handler);
    runtime = new Compiler(text, options).Compile() as Story;
  } catch (thrown) {
    // Ink reports what is wrong first and then throws a summary, which adds nothing.
    if (errors.length === 0) errors.push(String(thrown));
  }
  const toProblems = (messages: readonly string[]): readonly StoryProblem[] =>
    withoutTwins(messages.map((message) => toProblem(message, main, where)));
  return { runtime, sources, errors: toProblems(errors), warnings: toProblems(warnings) };
}

function jsonOf(runtime: Story): unknown {
  const json = runtime.ToJson();
  return typeof json === 'string' ? JSON.parse(json) : undefined;
}

/** Compiles a story. Warnings count as problems: a loose end would stop a trainee in the middle of a scene. */
export function compileStory(files: StoryFiles): Result<CompiledStory, readonly StoryProblem[]> {
  const { runtime, sources, errors, warnings } = runCompiler(files);
  const problems = [...errors, ...warnings];
  if (runtime === undefined || problems.length > 0) return err(problems);
  return ok({ story: jsonOf(runtime), sources });
}

/** Any compiled Ink with its warnings and source lines. */
export interface CompiledInk extends CompiledStory {
  readonly warnings: readonly StoryProblem[];
  /** Returns the source line of the content at this path, or of what contains it. */
  placeOf(path: string): SourceSpot | undefined;
}

/** Compiles any Ink. Warnings and TODO notes are kept beside the story. */
export function compileInk(files: StoryFiles): Result<CompiledInk, readonly StoryProblem[]> {
  const { runtime, sources, errors, warnings } = runCompiler(files);
  if (runtime === undefined || errors.length > 0) return err(errors);
  const { where, main } = inkFiles(files, () => undefined);
  const placeOf = (path: string): SourceSpot | undefined => {
    const { obj } = runtime.ContentAtPath(new Path(path));
    const known = obj?.debugMetadata;
    if (!known) return undefined;
    return {
      file: known.fileName === null ? main : where(known.fileName),
      line: known.startLineNumber,
    };
  };
  return ok({ story: jsonOf(runtime), sources, warnings, placeOf });
}
