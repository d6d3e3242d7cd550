import { compileStory } from '../../src/story/compile.ts';

/** Compiles one text of Ink. */
export function ink(text: string): unknown {
  const compiled = compileStory({ main: 'story.ink', load: () => text });
  if (!compiled.ok) throw new Error(compiled.error.map(({ message }) => message).join('\n'));
  return compiled.value.story;
}

/** A seeded choice among so many. */
export function picker(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % below;
  };
}
