import type { Rubric } from '../../core/rubric/rubric.ts';
import type { Scenario, ScenarioDebrief } from '../../core/scenario/scenario.ts';
import type { CompiledStory } from '../compile.ts';
import { USUAL_CLASS } from '../parse-tag.ts';
import type { StoryProblem } from '../problem.ts';
import { problemAt } from '../problem.ts';
import type { Outline, OutlineBeat } from '../source/outline.ts';
import { beatsOf, outlineOf } from '../source/outline.ts';
import { scanSource } from '../source/source.ts';
import { computedTags } from '../tag-table.ts';
import { checkBeat, uniqueStrongest } from './beat.ts';
import { checkConversationText } from './conversation.ts';
import { goodAnswers } from './dilemma.ts';
import { checkDrawn } from './drawn.ts';
import { checkIdentity } from './identity.ts';
import { checkCounters, checkFlags } from './logic.ts';
import { checkCarried } from './people/carried.ts';
import { checkFaces } from './people/faces.ts';
import { checkPicture, type KnownPictures } from './people/picture.ts';
import { checkPoses } from './people/poses.ts';
import { checkSeating } from './people/seating.ts';
import { checkSpeakers } from './people/speakers.ts';
import { checkViews } from './people/views.ts';
import { checkScenario } from './scenario.ts';
import { checkTextVariables } from './text-variable.ts';
import { checkMinor, checkWords } from './words/wording.ts';
import { checkSigns } from './words/written.ts';

const EXAMPLE =
  '“+ [(Something else.) # typed: neutral]”, and under it what the person does, and where the story goes on.';

/**
 * Checks what follows typed words: a moment that asks for own words has a neutral answer to those that are none of its lines,
 * and a line that fits any words stands in a reaction.
 */
function checkTyped(beat: OutlineBeat): readonly StoryProblem[] {
  const { head, file, line, lines, neutral } = beat;
  const misplaced = lines
    .filter(({ tags, reaction }) => tags.fits === true && !reaction)
    .map((one) => {
      const message = `“# fits: any” of “${one.text.slice(0, 40)}” stands before the options.`;
      return problemAt(one, 'fits-outside', message, 'It belongs to a line of a reaction.');
    });
  if (head.ask === undefined || head.typed !== undefined || neutral) return misplaced;
  const message = `Moment ${head.id} asks for own words, and has no answer to those that are none of its lines.`;
  const fix = `Add one after its options: ${EXAMPLE}`;
  return [problemAt({ file, line }, 'no-typed', message, fix), ...misplaced];
}

const RUN = 4; // words in a row that a hint and the best line have in common

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}’]+/gu) ?? [];

const runsOf = (text: string): readonly string[] => {
  const words = wordsOf(text);
  return words
    .slice(0, Math.max(0, words.length - RUN + 1))
    .map((_, at) => words.slice(at, at + RUN).join(' '));
};

/** Every rated moment has a hint, which names the technique and never the line. */
function checkHint(beat: OutlineBeat): readonly StoryProblem[] {
  const { id, rates, hint } = beat.head;
  if (rates.length === 0) return [];
  if (hint === undefined) {
    const message = `Moment ${id} has no hint.`;
    const fix = `Add “# hint: ${rates[0]} One sentence on the technique, never the option.”`;
    return [problemAt(beat, 'no-hint', message, fix)];
  }
  const strongest = uniqueStrongest(beat);
  const best = goodAnswers(beat).length > 0 ? goodAnswers(beat) : strongest ? [strongest] : [];
  const runs = new Set(runsOf(hint.text));
  for (const { option } of best) {
    const shared = runsOf(option.text).find((run) => runs.has(run));
    if (shared === undefined) continue;
    const message = `The hint of ${id} says “${shared}”, which are words of the best line, “${option.id}”.`;
    return [problemAt(beat, 'hint-tells', message, 'Name the technique; let the words be found.')];
  }
  return [];
}

/** Finds what `debrief.wants` and `endings` of scenario.json say about endings that the story does not have, or leave out. */
function checkEndings(outline: Outline, scenario: Scenario, file: string): readonly StoryProblem[] {
  const heads = outline.parts.flatMap(({ head }) => (head?.type === 'ending' ? [head.id] : []));
  const endings = [...new Set(heads)];
  const fix = `Name these: ${endings.join(', ')}.`;
  const inDebrief = ({ wants = [] }: ScenarioDebrief): readonly StoryProblem[] =>
    wants.flatMap(({ text, at }) => {
      const missing = endings.filter((ending) => at[ending] === undefined);
      const stray = Object.keys(at).filter((ending) => !endings.includes(ending));
      return [
        ...missing.map((ending) => `“${text}” does not say what became of it at ${ending}.`),
        ...stray.map((ending) => `“${text}” names ${ending}, which the story does not have.`),
      ].map((message) => ({ code: 'want-endings', file, message, fix }));
    });
  const unknown = (scenario.endings ?? []).filter((ending) => !endings.includes(ending));
  return [
    ...inDebrief(scenario.debrief),
    ...(scenario.variants ?? []).flatMap(({ debrief }) => inDebrief(debrief)),
    ...unknown.map((ending) => ({
      code: 'unknown-ending',
      file,
      message: `“endings” names ${ending}, which the story does not have.`,
      fix,
    })),
  ];
}

/** What a story is checked against. */
export interface StoryCheck {
  readonly compiled: CompiledStory;
  readonly rubric: Rubric;
  readonly scenario: Scenario;
  readonly scenarioFile: string; // path of scenario.json, for problems that stand there
  readonly names?: readonly string[]; // of agencies and places, which no story writes out
  readonly pictures?: KnownPictures; // left out where nobody can tell
  readonly language?: string; // of its words; English if absent
}

/** Compares the default classes of critical errors in tags with the rubric. */
function checkClasses(rubric: Rubric, file: string): readonly StoryProblem[] {
  return rubric.criticalErrors
    .filter(({ code, classes }) => classes[0] !== USUAL_CLASS[code])
    .map(({ code }) => ({
      code: 'rubric-differs',
      file,
      message: `The rubric's usual class of ${code} is not ${USUAL_CLASS[code]}.`,
      fix: 'Put that class first in stories/rubric.json, or change USUAL_CLASS in src/story/parse-tag.ts.',
    }));
}

/** Finds tags whose text Ink would compute: pages get tags parsed by the build. */
function checkComputedTags({ story, sources }: CompiledStory): readonly StoryProblem[] {
  const written = sources.flatMap(scanSource).flatMap(({ tags }) => tags);
  return computedTags(story).map((text) => {
    const place = written.find(
      (tag) => tag.text.includes('{') && text.startsWith(/^[^{]*/.exec(tag.text)?.[0].trim() ?? ''),
    );
    return {
      code: 'computed-tag',
      file: place?.file ?? sources[0]?.file ?? '',
      ...(place !== undefined && { line: place.line }),
      message: `“# ${text}” has a part in {braces}.`,
      fix: 'Write the tag as fixed text: put the condition around the line, and a tag in each branch.',
    };
  });
}

/** Lists all problems of a compiled story that can be found without running it. */
export function checkStory(check: StoryCheck): readonly StoryProblem[] {
  const { compiled, rubric, scenario, scenarioFile: file, language = 'en' } = check;
  const outline = outlineOf(compiled.sources);
  const flagOf = new Map(
    scenario.items.flatMap(({ id, flag }) => (flag ? [[id, flag] as const] : [])),
  );
  const beats = beatsOf(outline);
  const astray = outline.parts
    .filter(({ head }) => head?.type !== 'beat')
    .flatMap(({ options }) => options)
    .map(({ file: where, line, option }) => ({
      code: 'option-astray',
      file: where,
      line,
      message: `The option “${option.id}” belongs to no moment.`,
      fix: 'Put a line “# beat: B1 # rates: …” before the text it answers.',
    }));
  return [
    ...outline.problems,
    // A tag that swallows a brace is computed for that reason alone.
    ...(outline.problems.some(({ code }) => code === 'brace-in-tag')
      ? []
      : checkComputedTags(compiled)),
    ...astray,
    ...beats.flatMap((beat) => [
      ...checkBeat(beat, rubric, flagOf),
      ...checkHint(beat),
      ...checkTyped(beat),
    ]),
    ...checkIdentity(beats),
    ...checkCounters(outline.logic, compiled.sources),
    ...checkEndings(outline, scenario, file),
    ...checkFlags(outline.logic, compiled.sources),
    ...checkFaces(outline, scenario, compiled.sources),
    ...checkPoses(outline, scenario, compiled.sources),
    ...checkSpeakers(outline, compiled.sources),
    ...checkViews(outline, scenario, check.pictures),
    ...checkSeating(outline, scenario, check.pictures),
    ...checkScenario({ outline, beats, scenario, file }),
    ...checkConversationText({
      outline,
      beats,
      scenario,
      file,
      sources: compiled.sources,
      names: check.names ?? [],
    }),
    ...checkSigns(outline, scenario, file, compiled.sources),
    ...checkWords(outline, scenario, file, language),
    ...checkMinor(outline, scenario, language),
    ...checkTextVariables(compiled.sources, scenario),
    ...checkDrawn({ scenario, sources: compiled.sources, file }),
    ...checkCarried(scenario, compiled.sources, file),
    ...(check.pictures ? checkPicture(scenario, check.pictures, file) : []),
    ...checkClasses(rubric, file),
  ];
}
