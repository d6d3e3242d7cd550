import { LEVELS } from '../../core/rubric/level.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { SourceFile } from '../compile.ts';
import type { SourceSpot, StoryProblem } from '../problem.ts';
import type { Outline, OutlineBeat, OutlineLine } from '../source/outline.ts';
import { plainLines } from '../source/source.ts';
import { goodAnswers } from './dilemma.ts';
import { textsOf } from './drawn.ts';

/** A story with dilemmas and its scenario file. */
export interface ConversationCheck {
  readonly outline: Outline;
  readonly beats: readonly OutlineBeat[];
  readonly scenario: Scenario;
  readonly file: string; // path of scenario.json
  readonly sources: readonly SourceFile[];
  readonly names: readonly string[]; // of agencies and places, which a story leaves to the pack
}

const LEAST_RETURNS = 3; // choices that come back as a scene
const LEAST_LINES = 2; // of such a scene

const problem = (
  spot: SourceSpot | { readonly file: string },
  code: string,
  message: string,
  fix: string,
) => ({
  code,
  file: spot.file,
  ...('line' in spot && { line: spot.line }),
  message,
  fix,
});

/** Checks that next to an answer that repairs an error there is one that sounds like it and fails. */
function checkRepairs(beats: readonly OutlineBeat[]): readonly StoryProblem[] {
  return beats
    .filter(({ head, options }) => {
      const repair = options.some(({ option }) => option.repairs.length > 0);
      return head.rates.length === 0 && repair;
    })
    .filter(({ options }) => options.every(({ option }) => option.fails === undefined))
    .map((beat) => {
      const message = `Every option of ${beat.head.id} but the repair changes the subject.`;
      const fix = 'Let one sound like a repair and fail, and say why with “# fails: but”.';
      return problem(beat, 'no-failed-repair', message, fix);
    });
}

/** Lists the lines in which a choice comes back, by option id. */
function returnsOf(outline: Outline): ReadonlyMap<string, readonly OutlineLine[]> {
  const found = new Map<string, OutlineLine[]>();
  for (const line of outline.parts.flatMap(({ lines }) => lines)) {
    const { returns } = line.tags;
    if (returns === undefined) continue;
    found.set(returns, [...(found.get(returns) ?? []), line]);
  }
  return found;
}

/**
 * Checks that at least three choices come back, each in at least two lines, one of them spoken, and that what somebody calls
 * the wrong one is there.
 */
function checkReturns({ outline, beats, file }: ConversationCheck): readonly StoryProblem[] {
  const known = new Set(beats.flatMap(({ options }) => options.map(({ option }) => option.id)));
  const returns = returnsOf(outline);
  const problems: StoryProblem[] = [];
  for (const [option, lines] of returns) {
    const [first] = lines;
    if (first === undefined) continue;
    if (!known.has(option)) {
      const message = `“# return: ${option}” names no option of the story.`;
      problems.push(problem(first, 'unknown-return', message, 'Write the id of an option.'));
    } else if (lines.length < LEAST_LINES || lines.every(({ tags }) => tags.who === undefined)) {
      const message = `“${option}” comes back in ${lines.length} lines, which is no scene.`;
      const fix = `Give it ${LEAST_LINES} lines or more with “# return: ${option}”, one of them spoken.`;
      problems.push(problem(first, 'thin-return', message, fix));
    }
  }
  for (const line of outline.parts.flatMap(({ lines }) => lines)) {
    const { wrongOne } = line.tags;
    if (wrongOne === undefined || known.has(wrongOne)) continue;
    const message = `“# wrong-one: ${wrongOne}” names no option of the story.`;
    problems.push(problem(line, 'unknown-return', message, 'Write the id of an option.'));
  }
  if (returns.size >= LEAST_RETURNS) return problems;
  const message = `${returns.size} choices come back as a scene; ${LEAST_RETURNS} do at least.`;
  const fix = 'Tag each line of such a scene with “# return: ” and the id of the option.';
  return [
    ...problems,
    problem({ file: outline.parts[0]?.file ?? file }, 'few-returns', message, fix),
  ];
}

/** Checks that each set of notes has four, one for each level. */
function checkFour({ scenario, file }: ConversationCheck): readonly StoryProblem[] {
  return Object.entries(scenario.tellings).flatMap(([telling, notes]) =>
    scenario.noteRates.flatMap((dimension): readonly StoryProblem[] => {
      const levels = notes.map((note) => note.levels[dimension]).toSorted();
      if (JSON.stringify(levels) === JSON.stringify(LEVELS)) return [];
      const message = `The notes of telling “${telling}” are at ${levels.join(', ')} on ${dimension}.`;
      return [
        problem({ file }, 'not-four-notes', message, 'Write four: one each at 3, 2, 1 and 0.'),
      ];
    }),
  );
}

/** Statutes and deadlines, in English and Spanish: they differ from place to place. */
const OF_A_PLACE = [
  /\b\d+[a-z]?-\d+[a-z]?\b/,
  /\bP\.A\. ?\d/,
  /\b(?:12|24|48|72|twelve|twenty-four|forty-eight|seventy-two)[ -]hours?\b/i,
  /\b(?:12|24|48|72|doce|veinticuatro|cuarenta y ocho|setenta y dos) horas\b/i,
] as const;

/** Checks that a story names no agency, statute or deadline: those belong in a place's pack. */
function checkLocal({
  sources,
  scenario,
  file,
  names,
}: ConversationCheck): readonly StoryProblem[] {
  const written = [...OF_A_PLACE, ...names.map((name) => new RegExp(`\\b${name}\\b`))];
  const found = (text: string) => written.map((one) => one.exec(text)?.[0]).find((one) => one);
  const fix = 'Print a variable of shared/place.ink, such as {line} or {report_hours}.';
  const message = (words: string) => `“${words}” is of one place.`;
  const [story] = sources;
  const inStory = plainLines(story?.text ?? '').flatMap((line, at) => {
    const words = found(line);
    const spot = { file: story?.file ?? file, line: at + 1 };
    return words === undefined ? [] : [problem(spot, 'of-a-place', message(words), fix)];
  });
  const words = found(textsOf(scenario));
  return words === undefined
    ? inStory
    : [...inStory, problem({ file }, 'of-a-place', message(words), fix)];
}

/**
 * What is asked of a story written as a conversation beside what is asked of every story: one whose
 * beats hold two good answers somewhere.
 */
export function checkConversationText(check: ConversationCheck): readonly StoryProblem[] {
  if (check.beats.every((beat) => goodAnswers(beat).length === 0)) return [];
  return [
    ...checkRepairs(check.beats),
    ...checkReturns(check),
    ...checkFour(check),
    ...checkLocal(check),
  ];
}
