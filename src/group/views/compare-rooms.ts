import { currentAttempt, type SessionState, type Turn } from '../../core/run/state.ts';
import type { SavedRoom } from '../facts/saved-room.ts';
import type { RoundView, StoryView } from './desk-view.ts';
import { type MomentName, momentNames } from './moment-name.ts';
import { pathsOf } from './room-review.ts';

/** One room at one moment. */
export interface MomentSide {
  readonly option: string | undefined; // the line the story went on with; undefined: none, or own words
  readonly counts: { readonly [option: string]: number }; // empty: no vote, or fewer than three votes
  readonly votes: number;
  readonly passed: number;
  readonly skipped: boolean;
}

/** One moment in two rooms; a room that never came there has no side. */
export interface ComparedMoment {
  readonly beat: string;
  readonly name: MomentName;
  readonly heard: string | undefined;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly sides: readonly [MomentSide | undefined, MomentSide | undefined];
}

/** Whether two rooms can be laid side by side. */
export type Comparability =
  | { readonly code: 'same' } // the same version of the same scenario
  | { readonly code: 'other-scenario' }
  | {
      readonly code: 'other-version' | 'other-language';
      readonly changed: readonly string[]; // beats that both met, with other options
    };

/** Two rooms, moment by moment. */
export interface ComparedRooms {
  readonly comparability: Comparability;
  readonly moments: readonly ComparedMoment[];
}

interface FoundTurn {
  readonly turn: Turn;
  readonly name: MomentName;
  readonly at: number;
}

const stateOf = ({ story }: SavedRoom): SessionState | undefined => pathsOf(story).at(-1);

/** Returns the turns of a room's last path, each beat once: where it was met again, the last time counts. */
function turnsOf(room: SavedRoom): ReadonlyMap<string, FoundTurn> {
  const state = stateOf(room);
  const names = momentNames(state?.turns ?? []);
  return new Map(
    (state?.turns ?? []).flatMap((turn, at) => {
      const name = names[at];
      return name === undefined ? [] : [[turn.beat.id, { turn, name, at }] as const];
    }),
  );
}

/** The last vote on a moment that is told with counts. */
const roundOf = ({ rounds }: StoryView, { turn, at }: FoundTurn): RoundView | undefined =>
  rounds.findLast((one) => one.beat === turn.beat.id && one.turn === at && one.votes > 0);

function sideOf({ story }: SavedRoom, found: FoundTurn | undefined): MomentSide | undefined {
  if (found === undefined) return undefined;
  const round = roundOf(story, found);
  const attempt = currentAttempt(found.turn);
  return {
    option: attempt?.reply === undefined ? attempt?.chose.option : undefined,
    counts: round?.counts ?? {},
    votes: round?.votes ?? 0,
    passed: round?.passed ?? 0,
    skipped: story.omitted.includes(found.at),
  };
}

/**
 * Returns the options of a beat, whatever order they were drawn in, with or without their words. What was heard before
 * depends on the path, so it cannot tell two versions apart.
 */
const optionsOf = ({ beat: { options } }: Turn, words: boolean): string =>
  JSON.stringify(options.map(({ id, text }) => (words ? `${id} ${text}` : id)).toSorted());

function comparabilityOf(a: SavedRoom, b: SavedRoom): Comparability {
  if (a.began.scenario.id !== b.began.scenario.id) return { code: 'other-scenario' };
  if (a.began.scenario.hash === b.began.scenario.hash) return { code: 'same' };
  const sameLanguage = a.began.language === b.began.language;
  const others = turnsOf(b);
  const changed = [...turnsOf(a)].flatMap(([beat, { turn }]) => {
    const other = others.get(beat)?.turn;
    return other !== undefined && optionsOf(other, sameLanguage) !== optionsOf(turn, sameLanguage)
      ? [beat]
      : [];
  });
  return { code: sameLanguage ? 'other-version' : 'other-language', changed };
}

/**
 * Lays two saved rooms side by side, in the order of the first; moments that only the second met follow by number. Says
 * whether they played the same version in one language: the caller must not show two without saying so.
 */
export function compareRooms(a: SavedRoom, b: SavedRoom): ComparedRooms {
  const [left, right] = [turnsOf(a), turnsOf(b)];
  const beats = [...new Set([...left.keys(), ...right.keys()])];
  const moments = beats.flatMap((beat): readonly ComparedMoment[] => {
    const found = left.get(beat) ?? right.get(beat);
    if (found === undefined) return [];
    const { lines, options } = found.turn.beat;
    return [
      {
        beat,
        name: found.name,
        heard: lines.findLast(({ who }) => who !== undefined && who !== 'you')?.text,
        options,
        sides: [sideOf(a, left.get(beat)), sideOf(b, right.get(beat))],
      },
    ];
  });
  return {
    comparability: comparabilityOf(a, b),
    moments: moments.toSorted(
      (one, other) => one.name.number - other.name.number || one.name.nth - other.name.nth,
    ),
  };
}
