import { problemAt, type StoryProblem } from '../problem.ts';
import type { OutlineBeat, OutlineOption } from '../source/outline.ts';

/** An option with the id of the beat it stands in. */
type PlacedOption = OutlineOption & { readonly beat: string };

/**
 * Finds ids that stand for two options: rules in proof.json and `# return:` name an option by its id
 * alone. A beat that is written twice, for two ways through the story, may repeat its own.
 */
export function checkIdentity(beats: readonly OutlineBeat[]): readonly StoryProblem[] {
  const first = new Map<string, PlacedOption>();
  return beats.flatMap(({ head, options }) =>
    options.flatMap((one): readonly StoryProblem[] => {
      const { id } = one.option;
      const known = first.get(id);
      if (known === undefined) first.set(id, { ...one, beat: head.id });
      if (id === '' || known === undefined || known.beat === head.id) return [];
      const message = `The option id “${id}” stands in ${known.beat} too (line ${known.line}).`;
      const fix = 'Give each option of a story its own: a word or two of what is said.';
      return [problemAt(one, 'id-elsewhere', message, fix)];
    }),
  );
}

/** The beats that are written in more than one place, such as “B4 in lines 36 and 49”. */
export function beatsTwice(beats: readonly OutlineBeat[]): readonly string[] {
  const lines = new Map<string, number[]>();
  for (const { head, line } of beats) lines.set(head.id, [...(lines.get(head.id) ?? []), line]);
  return [...lines]
    .filter(([, places]) => places.length > 1)
    .map(([id, places]) => `${id} stands in lines ${places.join(' and ')}`);
}
