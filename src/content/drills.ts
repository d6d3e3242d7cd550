import { err, ok, type Result } from '../core/kernel/result.ts';
import { type Drill, decodeDrills, type SceneDrill } from '../core/practice/drill.ts';
import { strongestOf } from '../core/scenario/beat.ts';
import { earlyWords, wordsOnlyTold } from '../story/check/people/their-side.ts';
import { problemAt, type StoryProblem } from '../story/problem.ts';
import { beatsOf, type OutlineBeat } from '../story/source/outline.ts';
import { countWords } from '../story/source/word-count.ts';
import { decoded } from './json-file.ts';
import type { ProjectFiles } from './project-files.ts';
import type { ReadScenario } from './scenario-files.ts';
import { toldVariables } from './their-side.ts';

type Fault = readonly [field: string, message: string, fix: string];

const MAX_REMARK_WORDS = 25;

/** Returns the path of a scenario’s moments for short practice. */
export const drillsPath = (id: string): string => `stories/${id}/drills.json`;

const plain = (text: string): string => text.replaceAll(/[“”]/g, '').replaceAll(/\s+/g, ' ').trim();

/** Returns the strongest line of a moment, where it is the same in every run. */
function ownLine(beats: readonly OutlineBeat[]): string | undefined {
  const [beat, another] = beats;
  const options = beat?.options.map(({ option }) => option) ?? [];
  const own = another ? undefined : beat && strongestOf({ rates: beat.head.rates, options })?.text;
  return own === undefined || /[{}<>]/.test(own) ? undefined : own;
}

/** Lists what is wrong with a drill of a moment, each with its field and what to do. */
function* faultsOf(drill: Drill, story: string, told: ReadonlySet<string>): Generator<Fault> {
  for (const { text } of drill.line) {
    const fix = 'Copy the line from the story, or set "marked" to true.';
    if (!drill.marked && !story.includes(plain(text)))
      yield ['line', `“${text}” does not stand in the story word for word.`, fix];
  }
  const fix = 'Say it in other words: a reaction tells nothing that the scene keeps for later.';
  for (const [kind, text] of Object.entries(drill.reactions))
    for (const early of earlyWords(text, told)) yield [`reactions.${kind}`, early, fix];
  const long = `This remark has more than ${MAX_REMARK_WORDS} words.`;
  for (const [on, text = ''] of Object.entries(drill.remarks))
    if (countWords(text) > MAX_REMARK_WORDS) yield [`remarks.${on}`, long, 'Shorten it.'];
}

/**
 * Reads a scenario’s moments for short practice, checked against the story: each is of a moment of it, its lines stand there
 * word for word unless marked, and no reaction holds a word that the person says only once they tell of themselves. None
 * where there is no file.
 */
export function readDrills(
  files: ProjectFiles,
  id: string,
  { compiled, outline, playable }: Pick<ReadScenario, 'compiled' | 'outline' | 'playable'>,
): Result<readonly SceneDrill[], readonly StoryProblem[]> {
  const file = drillsPath(id);
  if (files.read(file) === undefined) return ok([]);
  const drills = decoded(files, file, (value) => decodeDrills(value, ''));
  if (!drills.ok) return drills;
  const [main] = compiled.sources;
  const told = main ? wordsOnlyTold(main, toldVariables(files, id)) : new Set<string>();
  const story = plain(compiled.sources.map(({ text }) => text).join('\n'));
  const problems: StoryProblem[] = [];
  const made = drills.value.map((drill, at): SceneDrill => {
    const here = beatsOf(outline).filter(({ head }) => head.id === drill.beat);
    const twice = drills.value.findIndex((one) => one.id === drill.id) !== at;
    const faults: Iterable<Fault> = twice
      ? [['id', 'This id stands here twice.', 'Give each moment an id of its own.']]
      : here.length === 0
        ? [['beat', `The story has no moment “${drill.beat}”.`, 'Write the id of one it has.']]
        : faultsOf(drill, story, told);
    for (const [field, message, fix] of faults)
      problems.push(problemAt({ file }, 'drill', `${drill.id}, ${field}: ${message}`, fix));
    return { ...drill, scenario: id, minor: playable.scenario.minor === true, own: ownLine(here) };
  });
  return problems.length > 0 ? err(problems) : ok(made);
}
