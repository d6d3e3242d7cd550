import { problemAt, type StoryProblem } from '../../problem.ts';
import type { OutlineBeat } from '../../source/outline.ts';

const EXAMPLE =
  '“+ [(Something else.) # typed: neutral]”, and under it what the person does, and where the story goes on.';

/**
 * Checks what follows typed words: a moment that asks for own words has a neutral answer to those that are none of its lines,
 * and a line that fits any words stands in a reaction.
 */
export function checkTyped(beat: OutlineBeat): readonly StoryProblem[] {
  const { head, file, line, lines, neutral } = beat;
  const misplaced = lines
    .filter(({ tags, reaction }) => tags.fits === true && !reaction)
    .map((one) => {
      const message = `“# fits: any” of “${one.text.slice(0, 40)}” stands before the options.`;
      return problemAt(one, 'fits-outside', message, 'It belongs to a line of a reaction.');
    });
  if (head.ask === undefined || head.typed !== undefined || neutral) return misplaced;
  const message = `Moment ${head.id} asks for own words, and has no answer to those that are none of its lines.`;
  const fix = `Add one after its options: ${EXAMPLE}`;
  return [problemAt({ file, line }, 'no-typed', message, fix), ...misplaced];
}
