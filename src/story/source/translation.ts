import type { JsonProblem } from '../../core/kernel/json.ts';
import { type TwinWords, twinProblems } from '../../core/kernel/twin.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { SourceFile } from '../compile.ts';
import type { StoryProblem } from '../problem.ts';
import { type FramedLine, framesOf } from './frame.ts';

const MIN_UNTRANSLATED_WORDS = 4; // a line this long that equals the English one was not translated

/** Fields of scenario.json and cast.json that a translation may change. */
export const SCENARIO_WORDS: TwinWords = {
  fields: new Set(
    'title role setting asks you trains notice summary caption seen slowDown readings text why wanted truth name other'.split(
      ' ',
    ),
  ),
};

const FIX =
  'Only words may differ: the same lines in the same order, with the same tags and logic.';

/** Aligns two lists of lines; a line missing on one side is skipped, so that later differences are found too. */
function pairs(
  first: readonly FramedLine[],
  second: readonly FramedLine[],
): readonly (readonly [FramedLine | undefined, FramedLine | undefined])[] {
  const found: (readonly [FramedLine | undefined, FramedLine | undefined])[] = [];
  let [at, to] = [0, 0];
  while (at < first.length || to < second.length) {
    const [one, other] = [first[at], second[to]];
    const same = one?.frame === other?.frame;
    if (!same && first[at + 1]?.frame === other?.frame) {
      found.push([one, undefined]);
      at += 1;
    } else if (!same && one?.frame === second[to + 1]?.frame) {
      found.push([undefined, other]);
      to += 1;
    } else {
      found.push([one, other]);
      at += 1;
      to += 1;
    }
  }
  return found;
}

/** Lists what a translated story changes besides words, line by line. Empty if it is valid. */
export function translationProblems(
  original: SourceFile,
  translated: SourceFile,
): readonly StoryProblem[] {
  const { file } = translated;
  let last = 1;
  const problem = (code: string, message: string, line: number, fix = FIX): StoryProblem => ({
    code,
    file,
    line,
    message,
    fix,
  });
  return pairs(framesOf(original.text), framesOf(translated.text)).flatMap(([one, other]) => {
    last = other?.line ?? last;
    if (one === undefined) {
      const message = `${original.file} has no such line: “${other?.frame ?? ''}”.`;
      return [problem('line-added', message, last)];
    }
    const there = `${original.file}:${one.line}`;
    if (other === undefined) {
      return [problem('line-missing', `After this, “${one.frame}” of ${there} is missing.`, last)];
    }
    if (one.frame !== other.frame) {
      const message = `Here stands “${other.frame}”, and “${one.frame}” in ${there}.`;
      return [problem('line-differs', message, last)];
    }
    if (one.words === other.words && one.words.split(' ').length >= MIN_UNTRANSLATED_WORDS) {
      const message = `These are still the words of ${there}.`;
      return [problem('not-translated', message, last, 'Translate them.')];
    }
    return [];
  });
}

/** Lists what a translated scenario.json changes besides words. Empty if it is valid. */
export const scenarioTwinProblems = (
  original: Scenario,
  translated: Scenario,
): readonly JsonProblem[] => twinProblems(original, translated, SCENARIO_WORDS);
