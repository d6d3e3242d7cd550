import { pathsOf, tell, walkPath } from '../walk.ts';

export const told = tell('quarter-to-one');

export const TALK =
  'all-of-it no-coat shoes on-your-own still-here one-sentence both-matter a-lawyer';

/** The strongest run of either truth. */
export const BEST = `anywhere no-coffee ${TALK} till-joan`;
export const BEST_V2 =
  'anywhere no-coffee all-of-it no-coat runs-this-long those-nights still-here one-sentence both-matter a-lawyer till-joan';

/** The draw that a line of paths names, such as `draw=2,v2`. */
export const drawOf = (line: string) => pathsOf(`${line} E - x`)[0]?.draw ?? { seed: 0 };

/** Where officers ask a list of questions. */
export const LISTED = {
  ...told,
  packs: [{ id: 'x', hash: '', answers: { lethality_screen: true } }],
};

/** Follows moves from a draw to the ending. */
export const follow = (drawn: string, moves: string) =>
  walkPath(told, { draw: drawOf(drawn), ending: '', telling: '', moves: moves.split(' ') });

/** Every text shown on the way. */
export const heard = (drawn: string, moves: string): readonly string[] =>
  follow(drawn, moves).lines.map(({ text }) => text);

/** What Renee says on the way. */
export const herWords = (drawn: string, moves: string): readonly string[] =>
  follow(drawn, moves)
    .lines.filter(({ who }) => who === 'renee')
    .map(({ text }) => text);

/** Ids of what there is to notice on the way. */
export const shown = (drawn: string, moves: string): readonly string[] =>
  follow(drawn, moves).lines.flatMap(({ observations = [] }) => observations.map(({ id }) => id));
