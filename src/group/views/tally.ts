import { type HandCounts, PASS } from '../facts/room-event.ts';
import type { RoomVote, Round } from '../facts/room-state.ts';

/** With fewer votes than this, nobody is shown anything of them: neither the room nor its facilitator. */
export const LEAST = 3;

/** With fewer votes than this, a room is shown which lines were chosen, not how many chose each. */
export const FEWEST = 5;

/** One round counted. */
export interface Tally {
  readonly counts: HandCounts;
  readonly passed: number;
  readonly votes: number; // without passes
}

/** How many chose what. */
export function countsOf(votes: ReadonlyMap<string, RoomVote>): HandCounts {
  const counts = new Map<string, number>();
  for (const { choice } of votes.values()) counts.set(choice, (counts.get(choice) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** The votes of a round, or the show of hands that stands in their place. */
export function tallyOf(round: Round): Tally {
  const counts = new Map<string, number>();
  let passed = round.hands?.passed ?? 0;
  for (const [option, count] of Object.entries(round.hands?.counts ?? {})) {
    counts.set(option, count);
  }
  for (const { choice } of round.votes.values()) {
    if (choice === PASS) passed += 1;
    else counts.set(choice, (counts.get(choice) ?? 0) + 1);
  }
  const votes = [...counts.values()].reduce((sum, one) => sum + one, 0);
  return { counts: Object.fromEntries(counts), passed, votes };
}

/** A count that tells nothing. */
const NOTHING: Tally = { counts: {}, passed: 0, votes: 0 };

/** A round as its facilitator, paper and file may have it: nothing while it is open or has too few votes. */
export function toldTally(round: Round): Tally {
  const tally = tallyOf(round);
  return round.open || tally.votes < LEAST ? NOTHING : tally;
}

/** How a room answered, as the room may see it. */
export type RoomSpread =
  | { readonly few: false; readonly counts: HandCounts; readonly passed: number }
  | { readonly few: true; readonly chosen: readonly string[] };

/** The distribution of a round; without figures, or without anything, where there are too few votes to hide in. */
export function roomSpread({ counts, passed, votes }: Tally): RoomSpread {
  if (votes < LEAST) return { few: true, chosen: [] };
  if (votes >= FEWEST) return { few: false, counts, passed };
  const chosen = Object.keys(counts).filter((option) => (counts[option] ?? 0) > 0);
  return { few: true, chosen: chosen.sort() };
}

/** The option most voted for; undefined where there is none or a tie. */
export function leader({ counts }: Pick<Tally, 'counts'>): string | undefined {
  const most = Math.max(0, ...Object.values(counts));
  const leading = Object.keys(counts).filter((option) => counts[option] === most);
  return most > 0 && leading.length === 1 ? leading[0] : undefined;
}
