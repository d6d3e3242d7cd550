import { existsSync, readFileSync } from 'node:fs';
import type { Rubric } from '../../src/core/rubric/rubric.ts';
import { decodeRubric } from '../../src/core/rubric/rubric-decode.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import { type CompiledStory, compileStory } from '../../src/story/compile.ts';
import type { StoryProgram } from '../../src/story/runner.ts';
import { makeTagTable } from '../../src/story/tag-table.ts';

/** Loads Ink from the disk, as the build does. */
export const load = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined;

export const inkPath = (name: string): string => `tests/corpus/ink/${name}.ink`;

/** A story of the corpus that compiles. */
export function compiled(name: string): CompiledStory {
  const result = compileStory({ main: inkPath(name), load });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** A compiled story with its tags parsed, as the build ships it. */
export const programOf = (
  story: unknown,
  items: StoryProgram['items'] = [],
  cast?: StoryProgram['cast'],
): StoryProgram => ({ story, tags: makeTagTable(story), items, ...(cast && { cast }) });

/** A story that compiles, from its text. */
export function compiledText(text: string): CompiledStory {
  const result = compileStory({ main: 'story.ink', load: () => text });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export function readRubric(): Rubric {
  const result = decodeRubric(JSON.parse(readFileSync('stories/rubric.json', 'utf8')));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The scenario that `clean.ink` belongs to. */
export const bench: Scenario = {
  card: {
    id: 'bench',
    title: 'The Bench',
    pathway: 'PW4',
    role: 'outreach worker',
    setting: 'a bus stop',
    minutes: 1,
    trains: 'waiting',
    notice: 'Nothing is described.',
    summary: ['A boy waits.'],
  },
  beats: 2,
  person: 'eli',
  place: 'stop',
  caption: 'A bench.',
  guessAt: 'B1',
  cast: [{ id: 'eli', name: 'Eli' }],
  items: [
    {
      id: 'wet',
      seen: 'Wet sneakers',
      flag: 'RF13',
      slowDown: 'He may have left in a hurry.',
      readings: ['rain'],
      places: ['ordinary', 'unknown'],
    },
    {
      id: 'phone',
      seen: 'A phone',
      slowDown: 'It rings.',
      readings: ['a friend'],
      places: ['unknown'],
    },
  ],
  noteRates: ['DOCS'],
  tellings: {
    dry: [
      {
        id: 'a',
        text: 'Wet shoes.',
        levels: { DOCS: 3 },
        why: 'It says what was seen.',
        slides: [26],
      },
      { id: 'b', text: 'A lying runaway.', levels: { DOCS: 0 }, why: 'It labels.', slides: [26] },
    ],
  },
  debrief: { wanted: 'A bus.', points: [{ text: 'Wait.', slides: [26] }] },
};
