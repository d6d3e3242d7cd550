import { studioWords } from '../studio-words.ts';
import type { Choice } from './story-choices.ts';
import type { LineField, StoryPart } from './story-part.ts';

const SHORT = 44; // characters of the first words of a part, in the list of parts

/** Names the parts of a story, each in its own way. */
export function partNames(parts: readonly StoryPart<LineField>[]): readonly Choice[] {
  const names = parts.map(({ knot, heads, words }) => {
    if (knot === '') return studioWords('moment.top');
    const short = words.length > SHORT ? `${words.slice(0, SHORT - 1)}…` : words;
    return [heads.length > 0 ? heads.join(', ') : knot, short].filter(Boolean).join(': ');
  });
  return parts.map(({ knot }, at) => {
    const text = names[at] ?? knot;
    const before = names.slice(0, at).filter((name) => name === text).length;
    return { id: knot, text: before === 0 ? text : `${text} (${before + 1})` };
  });
}
