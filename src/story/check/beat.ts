import type { Dimension } from '../../core/rubric/dimension.ts';
import { SOUND_LEVEL, TOP_LEVEL } from '../../core/rubric/level.ts';
import type { Rubric } from '../../core/rubric/rubric.ts';
import type { Option } from '../../core/scenario/beat.ts';
import type { SourceSpot, StoryProblem } from '../problem.ts';
import type { OutlineBeat, OutlineOption } from '../source/outline.ts';
import { hasWords } from '../source/word-count.ts';
import { checkDilemma, goodAnswers } from './dilemma.ts';

const MOST_HARMFUL = 2; // options of one beat rated 0 throughout

const at = (
  { file, line }: SourceSpot,
  code: string,
  message: string,
  fix: string,
): StoryProblem => ({
  code,
  file,
  line,
  message,
  fix,
});

const levelsOf = (option: Option): readonly number[] => Object.values(option.levels);
const total = (option: Option): number => levelsOf(option).reduce((sum, level) => sum + level, 0);

/** Returns the option with the highest levels; undefined if two tie. */
export function uniqueStrongest(beat: OutlineBeat): OutlineOption | undefined {
  const best = Math.max(...beat.options.map(({ option }) => total(option)));
  const found = beat.options.filter(({ option }) => total(option) === best);
  return found.length === 1 ? found[0] : undefined;
}

function checkLevels(beat: OutlineBeat, one: OutlineOption): readonly StoryProblem[] {
  const { option } = one;
  const { id, rates } = beat.head;
  const missing = rates
    .filter((dimension) => option.levels[dimension] === undefined)
    .map((dimension) =>
      at(
        one,
        'level-missing',
        `Option “${option.id}” has no level for ${dimension}, which moment ${id} rates.`,
        `Add one from “# ${dimension}=0” to “# ${dimension}=3” inside its brackets.`,
      ),
    );
  const extra = Object.keys(option.levels)
    .filter((dimension) => !rates.some((rated) => rated === dimension))
    .map((dimension) =>
      at(
        one,
        'level-not-rated',
        `Option “${option.id}” has a level for ${dimension}, which moment ${id} does not rate.`,
        `Remove the level, or add ${dimension} to “# rates:” of ${id}.`,
      ),
    );
  return [...missing, ...extra];
}

function checkOption(
  beat: OutlineBeat,
  one: OutlineOption,
  rubric: Rubric,
): readonly StoryProblem[] {
  const { option } = one;
  const problems = [...checkLevels(beat, one)];
  if (!hasWords(option.text)) {
    const message = `Option “${option.id}” of moment ${beat.head.id} has no words.`;
    problems.push(
      at(one, 'no-words', message, 'Write what is said or done, before its first “#”.'),
    );
  }
  const twin = beat.options.find((other) => other.option.id === option.id && option.id !== '');
  if (twin !== undefined && twin !== one) {
    const message = `Moment ${beat.head.id} has two options “${option.id}” (the other in line ${twin.line}).`;
    problems.push(at(one, 'option-twice', message, 'Give each option its own id.'));
  }
  const error = option.criticalError;
  const rule = rubric.criticalErrors.find(({ code }) => code === error?.code);
  if (error !== undefined && rule?.classes.includes(error.class) !== true) {
    const message = `The rubric has no class ${error.class} for ${error.code}.`;
    const fix = `Its classes are: ${rule?.classes.join(', ') ?? 'none'}.`;
    problems.push(at(one, 'unknown-class', message, fix));
  }
  const speaks = option.whys !== undefined || option.dilemma !== undefined;
  if (beat.head.rates.length > 0 && !speaks) {
    problems.push(withoutWhy(beat, one));
  } else problems.push(...checkHarmful(beat, one));
  for (const dimension of Object.keys(option.whys ?? {}) as Dimension[]) {
    if (beat.head.rates.includes(dimension)) continue;
    const message = `“# why:” of “${option.id}” speaks of ${dimension}, which moment ${beat.head.id} does not rate.`;
    const fix = `Begin it with one of: ${beat.head.rates.join(', ') || 'nothing; remove it'}.`;
    problems.push(at(one, 'why-not-rated', message, fix));
  }
  return [
    ...problems,
    ...checkWhysOfTop(beat, one),
    ...checkFails(beat, one),
    ...checkSentences(beat, one),
  ];
}

/** An option that is rated and says nothing of it: a sentence for each lower level, or for what is good. */
function withoutWhy({ head: { rates } }: OutlineBeat, one: OutlineOption): StoryProblem {
  const { id, levels } = one.option;
  const lower = rates.filter((dimension) => levels[dimension] !== TOP_LEVEL);
  const message = `Option “${id}” has no “# why:”.`;
  const fix =
    lower.length === 0
      ? `It is ${TOP_LEVEL} on everything, so let one say what is good in it: “# why: ${rates[0]} …”.`
      : `Add one sentence for each level below ${TOP_LEVEL}: ${lower.map((name) => `“# why: ${name} …”`).join(', ')}.`;
  return at(one, 'no-why', message, fix);
}

/** Checks that what the debrief says of an unrated line, or of one to keep, stands where it can be said. */
function checkSentences({ head }: OutlineBeat, one: OutlineOption): readonly StoryProblem[] {
  const { id, unrated, keep } = one.option;
  const rated = head.rates.length > 0;
  if (rated && unrated !== undefined) {
    const message = `“# unrated:” of “${id}” stands in moment ${head.id}, which is rated.`;
    return [at(one, 'unrated-rated', message, 'Write “# why:” there, for each level below 3.')];
  }
  if (rated || keep === undefined) return [];
  const message = `“# keep:” of “${id}” stands in ${head.id}, which is not rated.`;
  return [at(one, 'keep-unrated', message, 'Only a rated line can be the one to keep. Remove it.')];
}

/** Checks that each level 0 has its reason: nobody is told that a line does harm without hearing why. */
function checkHarmful({ head: { id, rates } }: OutlineBeat, one: OutlineOption) {
  const { levels, whys = {}, id: option } = one.option;
  const silent = rates.filter((name) => levels[name] === 0 && whys[name] === undefined);
  return silent.map((name) => {
    const message = `Option “${option}” of moment ${id} is 0 on ${name} and does not say why.`;
    return at(one, 'no-reason', message, `Add one sentence: “# why: ${name} …”.`);
  });
}

/** Checks that `fails` is only on answers to an error. */
function checkFails({ head }: OutlineBeat, one: OutlineOption): readonly StoryProblem[] {
  const { fails, repairs, id } = one.option;
  if (fails === undefined) return [];
  if (head.rates.length > 0) {
    const message = `“# fails:” of “${id}” stands in moment ${head.id}, which is rated.`;
    return [at(one, 'fails-rated', message, 'It belongs to a moment without “# rates:”.')];
  }
  if (repairs.length === 0) return [];
  const message = `“${id}” repairs and fails to repair.`;
  return [at(one, 'fails-repairs', message, 'Keep “# repairs:” or “# fails:”.')];
}

/** Checks reasons: one for each level below 3; an option with 3 throughout may say what is good in it. */
function checkWhysOfTop({ head }: OutlineBeat, one: OutlineOption): readonly StoryProblem[] {
  const { levels, whys = {}, id } = one.option;
  if (head.rates.every((dimension) => levels[dimension] === TOP_LEVEL)) return [];
  return head.rates
    .filter((dimension) => levels[dimension] === TOP_LEVEL && whys[dimension] !== undefined)
    .map((dimension) => {
      const message = `“# why:” of “${id}” speaks of ${dimension}, on which it is ${TOP_LEVEL} already.`;
      const fix = 'Look whether two levels were swapped; let the sentence speak of a lower one.';
      return at(one, 'why-of-top', message, fix);
    });
}

function checkStrongest(beat: OutlineBeat): readonly StoryProblem[] {
  const { id, rates } = beat.head;
  if (goodAnswers(beat).length > 0) return checkDilemma(beat);
  const strongest = uniqueStrongest(beat);
  if (strongest === undefined) {
    const message = `Two options of moment ${id} share the highest levels.`;
    const fix = 'Let one option be the strongest, or mark two good answers with “# dilemma:”.';
    return [at(beat, 'no-strongest', message, fix)];
  }
  const low = rates.filter((dimension) => (strongest.option.levels[dimension] ?? 0) < SOUND_LEVEL);
  if (low.length === 0) return [];
  const message = `The strongest option of moment ${id}, “${strongest.option.id}”, is below ${SOUND_LEVEL} on ${low.join(', ')}.`;
  return [at(strongest, 'strongest-low', message, 'Raise the level, or write a stronger line.')];
}

function checkShown(
  beat: OutlineBeat,
  flagOf: ReadonlyMap<string, string>,
): readonly StoryProblem[] {
  const shown = beat.lines
    .filter((line) => !line.reaction)
    .flatMap((line) => line.tags.items.map((item) => flagOf.get(item)));
  return beat.head.shows
    .filter((flag) => !shown.includes(flag))
    .map((flag) => {
      const message = `Moment ${beat.head.id} says it shows ${flag}, but no line before its options does.`;
      return at(
        beat,
        'flag-not-shown',
        message,
        `Put “# item: …” of an item with ${flag} on the line that shows it.`,
      );
    });
}

/** Checks one beat. `flagOf` maps items to flags. */
export function checkBeat(
  beat: OutlineBeat,
  rubric: Rubric,
  flagOf: ReadonlyMap<string, string>,
): readonly StoryProblem[] {
  const { id, rates, hint } = beat.head;
  const problems = beat.options.flatMap((one) => checkOption(beat, one, rubric));
  problems.push(...checkShown(beat, flagOf));
  if (beat.options.length < 2) {
    problems.push(
      at(beat, 'few-options', `Moment ${id} leaves no choice.`, 'Give it two options or more.'),
    );
  }
  if (rates.length === 0) return [...problems, ...checkDilemma(beat)];
  if (beat.options.length === 0) return problems;
  if (hint !== undefined && !rates.includes(hint.dimension)) {
    const message = `The hint of moment ${id} speaks of ${hint.dimension}, which it does not rate.`;
    problems.push(
      at(beat, 'hint-not-rated', message, `Begin it with one of: ${rates.join(', ')}.`),
    );
  }
  problems.push(...checkStrongest(beat));
  const harmful = beat.options.filter(({ option }) =>
    levelsOf(option).every((level) => level === 0),
  );
  if (harmful.length > MOST_HARMFUL) {
    const message = `Moment ${id} has ${harmful.length} options rated 0 throughout.`;
    problems.push(at(beat, 'too-harmful', message, 'Keep one crude option; let the others tempt.'));
  }
  return problems;
}
