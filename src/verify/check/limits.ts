import { sizeAdded } from '../scenario/figures.ts';
import type { CounterFindings } from '../scenario/finding.ts';
import { highestPath, pathSumsOf } from '../scenario/fold.ts';
import type { Proof } from '../scenario/proof.ts';
import type { StrategyResult } from '../scenario/strategy.ts';
import type { View } from '../scenario/view.ts';

const BEST_LEAST = 92; // of 100; a dilemma costs a level somewhere
const MOST_WORDS = 200; // between an option and the next decision: a minute of reading

/** Checks that the best path scores near 100. */
export function* checkBest({ best }: Proof): CounterFindings {
  const { overall = 0, path } = best ?? {};
  if (overall < BEST_LEAST)
    yield { code: 'best-low', values: { overall, least: BEST_LEAST }, path };
}

/**
 * Checks that every path to the last beat rates the headline dimensions often enough. A second contact has no band and
 * is not checked.
 */
export function* checkHeadline({ scenario, seldom }: Proof): CounterFindings {
  if (scenario.follows !== undefined) return;
  for (const { last, excused, dimension, count, beat, path } of seldom) {
    if (last && !excused) yield { code: 'rated-seldom', values: { dimension, count, beat }, path };
  }
}

/** Checks that no strategy passes. */
export function* checkStrategies(
  { rubric: { passMark: mark } }: View,
  results: readonly StrategyResult[],
): CounterFindings {
  for (const { name, shown, path } of results) {
    if (shown >= mark) yield { code: 'strategy-passes', values: { name, shown, mark }, path };
  }
}

/** Checks that the next decision comes within a minute of reading. */
export function* checkWait({ explored: { edges } }: View): CounterFindings {
  const [move] = edges
    .filter(({ words, fault }) => words > MOST_WORDS && fault === undefined)
    .toSorted((one, other) => other.words - one.words);
  if (move) yield { code: 'long-wait', values: { words: move.words, most: MOST_WORDS }, move };
}

/** Checks that the minutes on the card are possible, board and debrief included. */
export function* checkTime(proof: Proof): CounterFindings {
  const { explored, figures, loops, scenario, sources } = proof;
  const { least, most } = figures.minutes;
  const named = scenario.card.minutes;
  if (loops || explored.open > 0 || (named >= least && named <= most)) return;
  const values = { named, least, most, middle: Math.round((least + most) / 2) };
  const file = sources[0]?.file.replace(/[^/]*$/, 'scenario.json') ?? '';
  yield { code: 'card-time', values, file };
}

/** Checks that the record of a session stays within its limit on every path. */
export function* checkSize(proof: Proof): CounterFindings {
  for (const measure of proof.sizes) {
    const { name, most } = measure;
    const { most: characters, path } = highestPath(pathSumsOf(proof, sizeAdded(proof, measure)));
    const values = { name, characters: Math.round(characters), most };
    if (characters > most) yield { code: 'too-large', values, path };
  }
}

/**
 * Checks that a second contact is as open after each way the first may have gone: every ending is there, but for those
 * that recall a fact; the best path comes near 100; and no line that is best after one of them is a critical error after
 * another.
 */
export function* checkSecondContact({ rules, met: ways }: Proof): CounterFindings {
  const endings = new Set(ways.flatMap((way) => way.endings));
  for (const { met, best = 0, endings: own, strongest } of ways) {
    for (const ending of endings) {
      if (own.includes(ending) || rules.recalls.includes(ending)) continue;
      yield { code: 'met-no-ending', values: { met, ending }, unseen: true };
    }
    const values = { met, overall: best, least: BEST_LEAST };
    if (best < BEST_LEAST) yield { code: 'met-best-low', values };
    for (const { met: other, harmful } of ways) {
      for (const line of strongest) {
        const [beat = '', option = ''] = line.split(' ');
        if (harmful.has(line)) yield { code: 'met-turned', values: { beat, option, met, other } };
      }
    }
  }
}
