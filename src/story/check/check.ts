import type { Rubric } from '../../core/rubric/rubric.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { CompiledStory } from '../compile.ts';
import { USUAL_CLASS } from '../parse-tag.ts';
import type { StoryProblem } from '../problem.ts';
import { beatsOf, outlineOf } from '../source/outline.ts';
import { scanSource } from '../source/source.ts';
import { computedTags } from '../tag-table.ts';
import { checkBeat } from './beat.ts';
import { checkConversationText } from './conversation.ts';
import { checkDrawn } from './drawn.ts';
import { checkEndings } from './endings.ts';
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
import { checkHint } from './words/hint.ts';
import { checkTyped } from './words/typed.ts';
import { checkMinor, checkWords } from './words/wording.ts';
import { checkSigns } from './words/written.ts';

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
