import { problemAt, type StoryProblem } from '../../problem.ts';
import type { OutlineBeat } from '../../source/outline.ts';
import { uniqueStrongest } from '../beat.ts';
import { goodAnswers } from '../dilemma.ts';

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
export function checkHint(beat: OutlineBeat): readonly StoryProblem[] {
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
