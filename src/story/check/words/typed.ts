import { problemAt, type StoryProblem } from '../../problem.ts';
import type { OutlineBeat } from '../../source/outline.ts';

const EXAMPLE = '“# typed: He looks at his hands before he says anything.”';

/**
 * Checks what follows a typed reply: a moment that asks for own words has a neutral line that fits any of them, and a
 * line that fits any words stands in a reaction.
 */
export function checkTyped({ head, file, line, lines }: OutlineBeat): readonly StoryProblem[] {
  const misplaced = lines
    .filter(({ tags, reaction }) => tags.fits === true && !reaction)
    .map((one) => {
      const message = `“# fits: any” of “${one.text.slice(0, 40)}” stands before the options.`;
      return problemAt(one, 'fits-outside', message, 'It belongs to a line of a reaction.');
    });
  if (head.ask === undefined || head.typed !== undefined) return misplaced;
  const message = `Moment ${head.id} asks for own words, and no line follows whatever they are.`;
  const fix = `Add one that fits any words, beside “# ask:”: ${EXAMPLE}`;
  return [problemAt({ file, line }, 'no-typed', message, fix), ...misplaced];
}
