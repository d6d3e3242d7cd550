import type { Dimension } from '../rubric/dimension.ts';
import { LEVELS, type Level } from '../rubric/level.ts';
import type { SessionState } from '../run/state.ts';
import type { Line } from '../scenario/line/line.ts';
import { blindTurns } from './sample.ts';

/** The level one rater gave a response on one dimension. */
export interface RaterVoice {
  readonly rater: string;
  readonly level: Level;
  readonly note?: string;
}

/** All ratings of one response on one dimension, with the recorded level. */
export interface Opinion {
  readonly session: string;
  readonly beat: string;
  readonly dimension: Dimension;
  readonly language: string; // of the run
  readonly lines: readonly Line[]; // what was said before
  readonly names: { readonly [id: string]: string };
  readonly said: string;
  readonly typed: boolean;
  readonly recorded: Level;
  readonly voices: readonly RaterVoice[]; // each rater's latest rating, in the order given
  readonly settled?: RaterVoice; // the latest correction
}

const lastWords = (judged: SessionState['judged'], beat: string, dimension: Dimension) => {
  const own = judged.filter((one) => one.beat === beat && one.dimension === dimension);
  const last = new Map<string, RaterVoice>();
  for (const { as, rater, level, note } of own) {
    if (as === 'rating') last.set(rater, { rater, level, ...(note !== undefined && { note }) });
  }
  const settled = own.findLast(({ as }) => as === 'correction');
  return { voices: [...last.values()], settled };
};

/** Lists the rated responses of a run, in run order; responses nobody rated are left out. */
export function opinionsIn(session: string, state: SessionState): readonly Opinion[] {
  return blindTurns(session, state).flatMap((turn) =>
    turn.rates.flatMap((dimension): readonly Opinion[] => {
      const { beat, language, lines, names, said, typed } = turn;
      const { voices, settled } = lastWords(state.judged, beat, dimension);
      const recorded = state.turns
        .find((one) => one.beat.id === beat)
        ?.attempts[0]?.chose.evidence.find((one) => one.dimension === dimension)?.level;
      if (recorded === undefined || voices.length === 0) return [];
      const { rater = '', level = recorded, note } = settled ?? {};
      const agreed = { rater, level, ...(note !== undefined && { note }) };
      return [
        {
          session,
          beat,
          dimension,
          language,
          lines,
          names,
          said,
          typed,
          recorded,
          voices,
          ...(settled && { settled: agreed }),
        },
      ];
    }),
  );
}

/** Counts the ratings at each level; the index is the level. */
export const voicesByLevel = ({ voices }: Opinion): readonly number[] =>
  LEVELS.map((level) => voices.filter((one) => one.level === level).length);

/** Tells whether any rater gave a level other than the recorded one. */
export const differs = ({ recorded, voices }: Opinion): boolean =>
  voices.some(({ level }) => level !== recorded);

/** Returns the largest distance between a rating and the recorded level, 0 to 3. */
const distance = ({ recorded, voices }: Opinion): number =>
  Math.max(...voices.map(({ level }) => Math.abs(level - recorded)));

/** Sorts opinions by largest disagreement first; ties keep their order. */
export const widestFirst = (opinions: readonly Opinion[]): readonly Opinion[] =>
  opinions.toSorted((a, b) => distance(b) - distance(a));
