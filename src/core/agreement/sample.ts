import { shuffled } from '../kernel/shuffle.ts';
import type { Dimension } from '../rubric/dimension.ts';
import { quotedIn, type SessionState } from '../run/state.ts';
import type { Line } from '../scenario/line/line.ts';

/** Where a response is: its run and the beat that it answers. */
export interface TurnPlace {
  readonly session: string;
  readonly beat: string;
}

/** Tells whether two places are the same. */
export const isSamePlace = (one: TurnPlace, other: TurnPlace): boolean =>
  one.session === other.session && one.beat === other.beat;

/** A response to be rated blind: what was said before it and the response, without level, name or score. */
export interface BlindTurn extends TurnPlace {
  readonly language: string; // of the run
  readonly lines: readonly Line[];
  readonly names: { readonly [id: string]: string };
  readonly said: string;
  readonly typed: boolean;
  readonly rates: readonly Dimension[];
}

/** Lists the responses of a run that a second rater can rate: those with levels whose words were kept. */
export function blindTurns(session: string, { began, turns }: SessionState): readonly BlindTurn[] {
  return turns.flatMap((turn): readonly BlindTurn[] => {
    const [first] = turn.attempts;
    const said = first && quotedIn(turn, first);
    const rates = first?.chose.evidence.map(({ dimension }) => dimension) ?? [];
    if (first === undefined || said === undefined || rates.length === 0) return [];
    const { id: beat, lines } = turn.beat;
    const typed = first.reply !== undefined;
    const { language, cast: names } = began;
    return [{ session, beat, language, lines, names, said, typed, rates }];
  });
}

/** Draws `size` items with the given seed, in the order drawn. */
export const drawnSample = <T>(all: readonly T[], size: number, seed: number): readonly T[] =>
  shuffled(all, seed, 'second rater').slice(0, size);
