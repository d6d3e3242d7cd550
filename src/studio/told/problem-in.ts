import type { StoryProblem } from '../../story/problem.ts';
import problems from './problems.es.json' with { type: 'json' };
import wanted from './wanted.es.json' with { type: 'json' };

/** A problem in an author’s file, told in a language of the pages. */
export interface ToldProblem extends StoryProblem {
  readonly english?: string; // words of the check or the compiler that it has in English only
}

/** A sentence in English with {gaps}, and the same in Spanish. */
interface SentencePair {
  readonly english: RegExp;
  readonly gaps: readonly string[];
  readonly spanish: string;
}

const GAP = /\{([a-z]+)\}/g;
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Makes the pairs of a catalogue whose keys are English. A name in braces is a gap if the Spanish has it, too. */
const pairsOf = (catalogue: { readonly [english: string]: string }): readonly SentencePair[] =>
  Object.entries(catalogue).map(([english, spanish]) => {
    const gaps: string[] = [];
    const parts = english.split(GAP).map((part, at) => {
      if (at % 2 === 0) return escaped(part);
      gaps.push(part);
      return '([\\s\\S]*?)';
    });
    return { english: new RegExp(`^${parts.join('')}$`), gaps, spanish };
  });

const PROBLEMS = pairsOf(problems);
const WANTED = pairsOf(wanted);

function spanishOf(text: string, pairs: readonly SentencePair[]): string | undefined {
  for (const { english, gaps, spanish } of pairs) {
    const match = english.exec(text);
    if (match === null) continue;
    const values = new Map(gaps.map((gap, at) => [gap, match[at + 1] ?? '']));
    const asked = values.get('wanted');
    const said = asked === undefined ? undefined : spanishOf(asked, WANTED);
    if (asked !== undefined && said === undefined) return undefined;
    if (said !== undefined) values.set('wanted', said);
    for (const gap of ['saw', 'path']) {
      const value = values.get(gap);
      if (value !== undefined) values.set(gap, spanishOf(value, WANTED) ?? value);
    }
    return spanish.replaceAll(GAP, (whole, gap: string) => values.get(gap) ?? whole);
  }
  return undefined;
}

/** Tells in a language of the pages what a file should have, or a place in it; in English where it has no words for it. */
export const wantedIn = (language: string, wanted: string): string =>
  language === 'es' ? (spanishOf(wanted, WANTED) ?? wanted) : wanted;

const COMPILER = problems['Ink could not read this. What its compiler says, in English:'];
const CHECK = problems['Something is to be mended here. What the check says, in English:'];

/**
 * Tells a problem in a language of the pages. Common ones are in Spanish; of the others a Spanish sentence says whose
 * English words follow.
 */
export function problemIn(language: string, problem: StoryProblem): ToldProblem {
  if (language !== 'es') return problem;
  const message = spanishOf(problem.message, PROBLEMS);
  const fix = spanishOf(problem.fix, PROBLEMS);
  if (message !== undefined) {
    return fix === undefined
      ? { ...problem, message, fix: '', english: problem.fix }
      : { ...problem, message, fix };
  }
  return {
    ...problem,
    message: problem.code === 'ink-error' ? COMPILER : CHECK,
    english: fix === undefined ? `${problem.message} ${problem.fix}` : problem.message,
    fix: fix ?? '',
  };
}
