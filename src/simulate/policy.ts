import { numbers } from '../core/kernel/shuffle.ts';
import type { Dimension } from '../core/rubric/dimension.ts';
import { TOP_LEVEL } from '../core/rubric/level.ts';
import type { Beat, Levels, Option } from '../core/scenario/beat.ts';
import { BOARD_COLUMNS, type Item, type Note } from '../core/scenario/scenario.ts';
import type { Player } from '../session/play/play-through.ts';
import type { SeededChance } from './chance.ts';

/** Ways of talking that training should tell apart. */
export const POLICIES = ['skilled', 'careless', 'kind-closed', 'rushed'] as const;
export type Policy = (typeof POLICIES)[number];

/** Weight of each technique in a policy's choice; techniques not listed weigh 1. */
const PULLS: { readonly [P in Policy]: { readonly [D in Dimension]?: number } } = {
  skilled: {},
  careless: {},
  'kind-closed': { NONJUDGE: 6, OPEN: -4 },
  rushed: { PACE: -6, LISTEN: -1 },
};

const CRITICAL_COST = 2; // levels subtracted for a critical error

const levelsIn = (levels: Levels): readonly (readonly [Dimension, number])[] =>
  Object.entries(levels) as [Dimension, number][];

/** Returns the share of possible levels a line earns, 0 to 1, less for a critical error. */
export function worthOf(option: Option): number {
  const levels = levelsIn(option.levels);
  const cost = option.criticalError === undefined ? 0 : CRITICAL_COST;
  const sum = levels.reduce((all, [, level]) => all + level, 0);
  return levels.length === 0 ? -cost : (sum - cost) / (TOP_LEVEL * levels.length);
}

function pullOf(option: Option, policy: Policy): number {
  if (policy === 'careless') return -worthOf(option);
  const cost = option.criticalError === undefined ? 0 : CRITICAL_COST;
  const pulls = PULLS[policy];
  return levelsIn(option.levels).reduce((sum, [d, level]) => sum + level * (pulls[d] ?? 1), -cost);
}

function strongest<T>(list: readonly T[], of: (one: T) => number, chance: SeededChance): T {
  const best = Math.max(...list.map(of));
  const equal = list.filter((one) => of(one) === best);
  return equal[chance.below(equal.length)] as T;
}

const noteWorth = (note: Note): number =>
  levelsIn(note.levels).reduce((sum, [, level]) => sum + level, 0);

/** Makes a player that always talks one way. */
export function policyPlayer(policy: Policy, chance: SeededChance): Player {
  const careful = policy !== 'careless';
  return {
    choose: ({ options }: Beat) => strongest(options, (one) => pullOf(one, policy), chance).id,
    place: ({ places }: Item) =>
      careful
        ? (places[0] ?? 'unknown')
        : (BOARD_COLUMNS[chance.below(BOARD_COLUMNS.length)] ?? 'unknown'),
    note: (notes) =>
      strongest(notes, (note) => (careful ? noteWorth(note) : -noteWorth(note)), chance).id,
    sure: (truth) => (careful ? (truth === false ? 25 : 65) : 90),
  };
}

const STEEPNESS = 2.7; // slope of the choice model: how reliably skill finds the better line; with FORM it sets how alike two runs are
const AVERAGE_PULL = 2.9; // pull of the better line at average skill

/** Day-to-day variation between runs of a person, in standard deviations of skill. */
export const FORM = 0.32;

const MAX_DIFFICULTY = 0.65; // difficulty of the hardest decision, in deviations of skill; the easiest has the opposite

/** Returns the difficulty of a decision, in deviations of skill; derived from its id, so the same for everybody. */
function hardnessOf(beat: string): number {
  const salt = [...beat].reduce((all, letter) => all * 31 + (letter.codePointAt(0) ?? 0), 7);
  return MAX_DIFFICULTY * (2 * numbers(salt % 2 ** 32)() - 1);
}

const pullAt = (skill: number): number => AVERAGE_PULL + STEEPNESS * skill;

/** Computes the probability of each option of a decision for a given skill, 0 to 1. */
export function likelihoods({ id, options }: Beat, skill: number): readonly number[] {
  const pull = pullAt(skill - hardnessOf(id));
  const pulls = options.map((one) => Math.exp(pull * worthOf(one)));
  const all = pulls.reduce((sum, one) => sum + one, 0);
  return pulls.map((one) => one / all);
}

/** Makes a player of known skill (0 is average, 1 is one deviation above) who sometimes errs. */
export function skilledPlayer(skill: number, leaves: number, chance: SeededChance): Player {
  const likely = (worth: number) => Math.exp(pullAt(skill) * worth);
  const right = 1 / (1 + Math.exp(-skill - 0.5));
  return {
    choose: (beat: Beat) =>
      chance.share() < leaves
        ? undefined
        : beat.options[chance.weighted(likelihoods(beat, skill))]?.id,
    place: ({ places }: Item) =>
      chance.share() < right
        ? (places[chance.below(places.length)] ?? 'unknown')
        : (BOARD_COLUMNS[chance.below(BOARD_COLUMNS.length)] ?? 'unknown'),
    note: (notes) =>
      notes[chance.weighted(notes.map((note) => likely(noteWorth(note) / TOP_LEVEL)))]?.id ?? '',
    sure: (truth) => {
      const aim = truth === undefined ? 50 : truth ? 58 + 10 * skill : 50 - 12 * skill;
      return Math.round(Math.min(100, Math.max(0, aim + 18 * chance.normal())));
    },
  };
}
