import type { HandCounts } from '../facts/room-event.ts';
import { PASS } from '../facts/room-lists.ts';
import type { RoomVote, Round } from '../facts/room-state.ts';

/** Below this many votes nobody sees the result, neither the room nor its facilitator. */
export const MIN_VOTES_SHOWN = 3;

/** Below this many votes the room sees which lines were chosen, but no counts. */
export const FEWEST = 5;

/** The count of one round. */
export interface Tally {
  readonly counts: HandCounts;
  readonly passed: number;
  readonly votes: number; // without passes
}

/** Counts the votes per choice. */
export function countsOf(votes: ReadonlyMap<string, RoomVote>): HandCounts {
  const counts = new Map<string, number>();
  for (const { choice } of votes.values()) counts.set(choice, (counts.get(choice) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** Counts a round: votes and any show of hands added to them. */
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

/** An empty count, to hide a result. */
const NOTHING: Tally = { counts: {}, passed: 0, votes: 0 };

/**
 * Tells whether a vote is one more on a moment where one or two people came or went since an earlier vote: the change of
 * the counts would name them. Only the earlier one is shown with counts then.
 */
export function isTooClose(rounds: readonly Round[], round: Round): boolean {
  const moved = (from: Round, to: Round) =>
    [...from.votes.keys()].filter((person) => !to.votes.has(person)).length;
  return rounds.slice(0, round.round - 1).some((one) => {
    const same = one.beat === round.beat && one.turn === round.turn;
    if (!same || one.open || tallyOf(one).votes < MIN_VOTES_SHOWN) return false;
    const close = [moved(one, round), moved(round, one)].some(
      (count) => count === 1 || count === 2,
    );
    return close && !isTooClose(rounds, one);
  });
}

/** A count that may be told; `close`: it is left out, since an earlier vote is told (see `isTooClose`). */
export interface ToldTally extends Tally {
  readonly close?: true;
}

/** Returns the count of a round for facilitator, paper and file: empty while it is open or would name somebody. */
export function toldTally(rounds: readonly Round[], round: Round): ToldTally {
  const tally = tallyOf(round);
  if (round.open || tally.votes < MIN_VOTES_SHOWN) return NOTHING;
  return isTooClose(rounds, round) ? { ...NOTHING, close: true } : tally;
}

/** The result of a round as the room may see it. */
export type RoomSpread =
  | { readonly few: false; readonly counts: HandCounts; readonly passed: number }
  | { readonly few: true; readonly chosen: readonly string[]; readonly close?: true };

/** Returns the distribution of a round; without counts, or empty, if they would not hide individuals. */
export function roomSpread({ counts, passed, votes }: Tally, close: boolean): RoomSpread {
  if (votes < MIN_VOTES_SHOWN) return { few: true, chosen: [] };
  if (votes >= FEWEST && !close) return { few: false, counts, passed };
  const chosen = Object.keys(counts).filter((option) => (counts[option] ?? 0) > 0);
  return { few: true, chosen: chosen.sort(), ...(close && { close }) };
}

function leading({ counts }: Pick<Tally, 'counts'>): readonly string[] {
  const most = Math.max(0, ...Object.values(counts));
  return most > 0 ? Object.keys(counts).filter((option) => counts[option] === most) : [];
}

/** Returns the option with most votes; undefined without votes or on a tie. */
export function leader(tally: Pick<Tally, 'counts'>): string | undefined {
  const [first, other] = leading(tally);
  return other === undefined ? first : undefined;
}

/** Lists the options that share most votes; empty if there is one with most, or none. */
export const tiedIn = (tally: Pick<Tally, 'counts'>): readonly string[] =>
  leader(tally) === undefined ? leading(tally) : [];
