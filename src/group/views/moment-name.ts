import type { Turn } from '../../core/run/state.ts';

/** What a turn is called: a moment, or what follows it under the same number. */
export interface MomentName {
  readonly number: number; // of the moment, from 1
  readonly kind: 'moment' | 'repair' | 'turn'; // `turn`: the moment goes on, rated (`B4-limits`) or not
  readonly nth: number; // among those that follow one moment, from 1; 0 for the moment itself
}

const STORY_TURN = /^T\d/; // id of an unscored beat that repairs nothing

/** Tells whether an unscored beat only carries the story on. */
export const isStoryTurn = (beat: string): boolean => STORY_TURN.test(beat);

/** Names the turns of a path in order, so that a repair does not look like its moment once more. */
export function momentNames(
  turns: readonly { readonly beat: Pick<Turn['beat'], 'id' | 'number' | 'rates'> }[],
): readonly MomentName[] {
  let moment = 0;
  let nth = 0;
  return turns.map(({ beat: { id, number, rates } }) => {
    nth = number === moment ? nth + 1 : 0;
    moment = number;
    const rated = rates.length > 0;
    if (nth === 0 || (rated && !id.includes('-'))) return { number, kind: 'moment', nth: 0 };
    return { number, kind: rated || isStoryTurn(id) ? 'turn' : 'repair', nth };
  });
}
