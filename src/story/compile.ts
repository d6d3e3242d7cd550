import { Compiler, CompilerOptions } from 'inkjs/full';
import { err, ok, type Result } from '../core/kernel/result.ts';
import type { StoryProblem } from './problem.ts';

/** Where a story comes from. `load` gives a file's text, or undefined where there is none. */
export interface StoryFiles {
  readonly main: string; // path of story.ink, with `/`
  load(path: string): string | undefined;
}

/** One Ink file as it was read. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

/** A story ready to run, with the files it was made of (the first is the main one). */
export interface CompiledStory {
  readonly story: unknown; // the parsed JSON object; never hand Ink a string (Node 20 breaks on `, 2.0`)
  readonly sources: readonly SourceFile[];
}

/** A way to compile a story. */
export type Compile = (files: StoryFiles) => Result<CompiledStory, readonly StoryProblem[]>;

/** A path without `.` and `..`, so that one file has one name. */
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

const MESSAGE = /^(?:ERROR|WARNING|TODO|AUTHOR): (?:'([^']*)' )?line (\d+): ([\s\S]*)$/;

function fixFor(message: string): string {
  if (message.includes('Failed to load')) {
    return 'Check the name after INCLUDE: it is counted from the folder of story.ink.';
  }
  if (message.includes('loose end')) {
    return 'End this branch with a divert such as `-> b4`, or with `-> END` after an ending.';
  }
  if (message.includes('target not found') || message.includes('not found')) {
    return 'Check the spelling: the name must be a knot (`=== name ===`) or a declared VAR.';
  }
  return 'Compare the line with the worked example in stories/README.md.';
}

function toProblem(raw: string, main: string, where: (name: string) => string): StoryProblem {
  const match = MESSAGE.exec(raw);
  const message = (match?.[3] ?? raw).replaceAll(/\s+/g, ' ').trim();
  const name = match?.[1];
  return {
    code: 'ink-error',
    file: name === undefined ? main : where(name),
    ...(match?.[2] !== undefined && { line: Number(match[2]) }),
    message: `Ink could not read this: ${message}`,
    fix: fixFor(message),
  };
}

/** How Ink gets at files: names counted from the folder of the main one. `told` hears of each. */
export function inkFiles(files: StoryFiles, told: (source: SourceFile) => void) {
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
        told({ file: path, text });
        return text;
      },
    },
  };
}

/** Compiles a story. Warnings are problems too: a loose end would stop a trainee mid-scene. */
export function compileStory(files: StoryFiles): Result<CompiledStory, readonly StoryProblem[]> {
  const sources: SourceFile[] = [];
  const { main, where, handler } = inkFiles(files, (source) => sources.push(source));
  const text = files.load(main);
  if (text === undefined) {
    const message = 'The story file is missing.';
    return err([{ code: 'no-file', file: main, message, fix: 'Create it, or correct the path.' }]);
  }
  sources.push({ file: main, text });
  const messages: string[] = [];
  const noteMessage = (message: string): void => {
    messages.push(message);
  };
  try {
    const options = new CompilerOptions(main, [], false, noteMessage, handler);
    const json = new Compiler(text, options).Compile().ToJson();
    if (messages.length === 0 && typeof json === 'string') {
      return ok({ story: JSON.parse(json), sources });
    }
  } catch (thrown) {
    // Ink reports what is wrong first and then throws a summary, which adds nothing.
    if (messages.length === 0) messages.push(String(thrown));
  }
  const problems = messages.map((message) => toProblem(message, main, where));
  const seen = new Set<string>();
  return err(
    problems.filter(({ file, line, message }) => {
      const key = `${file}:${line}:${message}`;
      return !seen.has(key) && seen.add(key);
    }),
  );
}
