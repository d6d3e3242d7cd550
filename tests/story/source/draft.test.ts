import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scenarioIds } from '../../../src/cli/content/content.ts';
import { compileStory } from '../../../src/story/compile.ts';
import { StoryDraft } from '../../../src/story/source/draft.ts';
import { picker } from '../../verify/ink.ts';

const load = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
const EDITS = 4; // of each story, beginning with another kind in each

/** Another word in one line, another level, a condition, an option, a divert, a line more or less. */
const CHANGES: readonly ((line: string) => string)[] = [
  (line) => line.replace(/\b[a-z]{4,}\b/, 'umbrella'),
  (line) => line.replace(/=([0-3])\b/, (_, level) => `=${3 - Number(level)}`),
  (line) => line.replace(/^(\s*[+*] (?:\(\w+\) )?)\[/, '$1{tr > 3} ['),
  (line) => (/^\s*\+ /.test(line) ? `+ [Go. # id: gone]\n  -> END\n${line}` : line),
  (line) => line.replace(/-> (b\d+)/, '-> $1 # sfx: rain'),
  (line) => line.replace(/-> b\d+/, '-> b3'),
  (line) => `${line}\nIt rains.`,
  () => '',
  (line) => line.replace(/[}\]]/, ''),
];

/** A story that is written on: each save has one line changed in a way that is drawn. */
function* written(ink: string, seed: number): Generator<string> {
  const pick = picker(seed);
  for (let edit = 0; edit < EDITS; edit += 1) {
    const lines = ink.split('\n');
    const change = CHANGES[(seed + edit) % CHANGES.length] ?? String;
    const able = lines.flatMap((line, at) => (change(line) === line ? [] : [at]));
    const at = able[pick(able.length)] ?? 0;
    lines[at] = change(lines[at] ?? '');
    yield lines.join('\n');
  }
}

describe('a story that is read on as it is written is as one compiled from the start', () => {
  const mains = scenarioIds(process.cwd()).map(
    (id, at) => [`stories/${id}/story.ink`, at] as const,
  );

  test.each(mains)('%s', (main, at) => {
    const draft = new StoryDraft();
    const original = load(main) ?? '';
    for (const ink of [original, ...written(original, at)]) {
      const files = { main, load: (path: string) => (path === main ? ink : load(path)) };
      // As text: the trees are too large to be held to each other one by one.
      const [read, plain] = [draft.compile(files), compileStory(files)].map((one) =>
        JSON.stringify(one),
      );
      expect(read === plain).toBe(true);
      while (draft.readAhead());
    }
  });

  test('a file that is included is read again when it has changed', () => {
    const draft = new StoryDraft();
    const saved = (include: string) => {
      const texts: Record<string, string> = {
        'a/story.ink': 'INCLUDE b.ink\n-> c\n=== c ===\n{rain}\n-> END\n',
        'a/b.ink': include,
      };
      return { main: 'a/story.ink', load: (path: string) => texts[path] };
    };
    for (const value of ['1', '1', '2', '"wet"', '(']) {
      const files = saved(`VAR rain = ${value}\n`);
      expect(draft.compile(files)).toEqual(compileStory(files));
      while (draft.readAhead());
    }
  });

  test.each([
    ['a comment over several lines', '-> a\n/* one\n=== a ===\n*/\n=== a ===\nHi.\n-> END\n'],
    ['a note to do', 'TODO: rain\n-> a\n=== a ===\nHi.\n-> END\n'],
    ['the same knot twice', '-> a\n=== a ===\nHi.\n-> END\n=== a ===\nHi.\n-> END\n'],
    ['a comparison at the beginning of a line', 'VAR n = 1\n{ n\n  == 1: one }\n-> END\n'],
    ['no words', ''],
  ])('%s', (_, ink) => {
    const draft = new StoryDraft();
    const files = { main: 'story.ink', load: () => ink };
    for (let save = 0; save < 2; save += 1) {
      expect(draft.compile(files)).toEqual(compileStory(files));
      while (draft.readAhead());
    }
  });
});
