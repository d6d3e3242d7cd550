import { SOUND_LEVEL, TOP_LEVEL } from '../../core/rubric/level.ts';
import { totalOf } from '../../core/scenario/beat.ts';
import type { SourceSpot, StoryProblem } from '../problem.ts';
import type { OutlineBeat, OutlineOption } from '../source/outline.ts';

const MAX_MEAN_GAP = 0.34; // between the mean levels of the two answers

const problem = ({ file, line }: SourceSpot, code: string, message: string, fix: string) => ({
  code,
  file,
  line,
  message,
  fix,
});

/** Lists the options of a beat that are marked as one of two good answers. */
export const goodAnswers = ({ options }: OutlineBeat): readonly OutlineOption[] =>
  options.filter(({ option }) => option.dilemma !== undefined);

/** Tells whether an option has level 3 on everything its beat rates. */
const isTop = ({ head }: OutlineBeat, { option }: OutlineOption): boolean =>
  head.rates.every((dimension) => option.levels[dimension] === TOP_LEVEL);

/** Checks one of the two answers by itself. */
function checkLine(beat: OutlineBeat, one: OutlineOption): readonly StoryProblem[] {
  const { option } = one;
  const low = beat.head.rates.find((dimension) => (option.levels[dimension] ?? 0) < SOUND_LEVEL);
  if (low !== undefined) {
    const message = `The good answer “${option.id}” is below ${SOUND_LEVEL} on ${low}.`;
    const fix = 'A good answer misses by little: raise the level, or take off “# dilemma:”.';
    return [problem(one, 'dilemma-low', message, fix)];
  }
  if (option.criticalError === undefined) return [];
  const message = `The good answer “${option.id}” carries a critical error.`;
  return [problem(one, 'dilemma-low', message, 'Take off “# ce:” or “# dilemma:”.')];
}

/** Checks that neither answer is better: each leads on some technique, and their means are nearly equal. */
function checkPair(
  beat: OutlineBeat,
  first: OutlineOption,
  second: OutlineOption,
): readonly StoryProblem[] {
  const { rates, id } = beat.head;
  const gaps = rates.map(
    (dimension) => (first.option.levels[dimension] ?? 0) - (second.option.levels[dimension] ?? 0),
  );
  const even = gaps.some((gap) => gap > 0) && gaps.some((gap) => gap < 0);
  if (!even) {
    const message = `Of the two good answers of ${id}, one is nowhere behind the other.`;
    const fix = 'Let each of them be ahead on something, such as 3/2/3 against 2/3/3.';
    return [problem(first, 'dilemma-uneven', message, fix)];
  }
  const sum = gaps.reduce((total, gap) => total + gap, 0);
  if (Math.abs(sum) <= MAX_MEAN_GAP * rates.length) return [];
  const message = `The two good answers of ${id} earn too different levels.`;
  return [problem(first, 'dilemma-uneven', message, 'Bring the sums of their levels together.')];
}

/** Checks a beat with two good answers; other beats have no problems. */
export function checkDilemma(beat: OutlineBeat): readonly StoryProblem[] {
  const good = goodAnswers(beat);
  const [first, second, ...more] = good;
  if (first === undefined) return [];
  const { id, rates } = beat.head;
  if (rates.length === 0) {
    const message = `Moment ${id} is not rated, so it has no two good answers.`;
    return [
      problem(first, 'dilemma-unrated', message, 'Take off “# dilemma:”, or rate the moment.'),
    ];
  }
  if (second === undefined || more.length > 0) {
    const message = `“# dilemma:” stands on ${good.length} options of moment ${id}.`;
    const fix = 'Two lines carry it, each with the sentence the debrief says of it.';
    return [problem(first, 'dilemma-count', message, fix)];
  }
  const least = Math.min(...good.map(({ option }) => totalOf(option.levels)));
  const rival = beat.options.find(
    (one) => one.option.dilemma === undefined && totalOf(one.option.levels) >= least,
  );
  const top = beat.options.find((one) => isTop(beat, one));
  const problems = [
    ...good.flatMap((one) => checkLine(beat, one)),
    ...checkPair(beat, first, second),
  ];
  if (top !== undefined) {
    const message = `“${top.option.id}” is 3 on everything, so ${id} is no choice between two goods.`;
    problems.push(problem(top, 'dilemma-top', message, 'Let each good answer cost a level.'));
  } else if (rival !== undefined) {
    const message = `“${rival.option.id}” earns as much as a good answer of ${id}.`;
    problems.push(problem(rival, 'dilemma-rival', message, 'Lower a level of it.'));
  }
  return problems;
}
