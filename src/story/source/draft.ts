import { InkParser } from 'inkjs/compiler/Parser/InkParser';
import type { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';
import { Story } from 'inkjs/compiler/Parser/ParsedHierarchy/Story';
import { StatementLevel } from 'inkjs/compiler/Parser/StatementLevel';
import type { Result } from '../../core/kernel/result.ts';
import {
  type CompiledStory,
  compileStory,
  inkFiles,
  type SourceFile,
  type StoryFiles,
} from '../compile.ts';
import type { StoryProblem } from '../problem.ts';

/** A parsed part of a story. Compiling changes it, so it can be used once. */
interface Read {
  readonly parsed: readonly ParsedObject[];
  readonly included: readonly SourceFile[];
}

const KNOT = /^(?=[ \t]*==)/m;

/** Splits a story at its knots. Undefined if it has block comments, which could hide a knot. */
function partsOf(text: string): readonly string[] | undefined {
  return text.includes('/*') ? undefined : text.split(KNOT);
}

let letters: unknown; // of names: Ink gathers all of them anew for each text it reads

function parserOf(text: string, files: ReturnType<typeof inkFiles>, wrong: () => void): InkParser {
  const parser = new InkParser(text, files.main, wrong, null, files.handler);
  letters ??= parser.identifierCharSet;
  (parser as unknown as { _identifierCharSet: unknown })._identifierCharSet = letters;
  return parser;
}

/**
 * A story while it is written: compiled again and again, and only what changed is read again. The
 * parts that were read before are Ink's own, and Ink joins them; whatever it has to say of them is
 * said by a compilation from the start.
 */
export class StoryDraft {
  private readonly ahead = new Map<string, Read>(); // by text
  private last: { readonly files: StoryFiles; readonly parts: readonly string[] } | undefined;

  compile(files: StoryFiles): Result<CompiledStory, readonly StoryProblem[]> {
    const text = files.load(inkFiles(files, () => undefined).main);
    const parts = text === undefined ? undefined : partsOf(text);
    this.last = parts && { files, parts };
    const joined =
      text === undefined || parts === undefined ? undefined : this.join(files, text, parts);
    return joined === undefined ? compileStory(files) : { ok: true, value: joined };
  }

  /** Parses one part of the last story in advance; false if all are parsed. */
  readAhead(): boolean {
    if (this.last === undefined) return false;
    const { files, parts } = this.last;
    const next = parts.find((part) => !this.ahead.has(part));
    if (next === undefined) return false;
    const read = this.read(files, next);
    if (read === undefined) this.last = undefined;
    else this.ahead.set(next, read);
    return read !== undefined;
  }

  private join(
    files: StoryFiles,
    text: string,
    parts: readonly string[],
  ): CompiledStory | undefined {
    const sources: SourceFile[] = [{ file: inkFiles(files, () => undefined).main, text }];
    const parsed: ParsedObject[] = [];
    for (const part of parts) {
      const read = this.take(files, part) ?? this.read(files, part);
      if (read === undefined) return undefined;
      parsed.push(...read.parsed);
      sources.push(...read.included);
    }
    for (const part of this.ahead.keys()) if (!parts.includes(part)) this.ahead.delete(part);
    let wrong = false;
    try {
      const story = new Story(parsed, false).ExportRuntime(() => {
        wrong = true;
      });
      const json = wrong ? undefined : story?.ToJson();
      return typeof json === 'string' ? { story: JSON.parse(json), sources } : undefined;
    } catch {
      return undefined;
    }
  }

  /** Takes a part parsed in advance, unless a file it includes has changed. */
  private take({ load }: StoryFiles, part: string): Read | undefined {
    const read = this.ahead.get(part);
    this.ahead.delete(part);
    return read?.included.every(({ file, text }) => load(file) === text) ? read : undefined;
  }

  private read(files: StoryFiles, part: string): Read | undefined {
    const included: SourceFile[] = [];
    let wrong = false;
    const handler = inkFiles(files, (source) => included.push(source));
    try {
      const parser = parserOf(part, handler, () => {
        wrong = true;
      });
      const parsed = parser.StatementsAtLevel(StatementLevel.Top);
      return wrong ? undefined : { parsed: parsed ?? [], included };
    } catch {
      return undefined;
    }
  }
}
