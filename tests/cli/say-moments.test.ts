import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sayLines } from '../../src/cli/commands/say.ts';
import type { ReplyReading } from '../../src/core/reply/reply-reading.ts';
import { contentOf } from '../content.ts';

const NEUTRAL: ReplyReading = {
  ...({ act: 'other', question: 'none', stacked: false, reflection: false } as const),
  ...{ flags: [], levels: {}, spans: [], abstain: false, as: 'neutral' },
};

/** The rated moments of a story, each with the knot it stands in. */
function momentsOf(scenario: string, story: string) {
  let knot = '';
  return story.split('\n').flatMap((line) => {
    knot = /^={2,}\s*(\w+)/.exec(line)?.[1] ?? knot;
    const beat = /# beat: (\S+).*# rates:/.exec(line)?.[1];
    return beat === undefined ? [] : [{ id: knot, scenario, beat, knot, text: 'ok' }];
  });
}

// Moments of second contacts hang on how the first one ended; the first scene stands for those that do not.
const SCENES = ['platform-four', 'benny', 'sam-tuesday', 'same-bench', 'thursday'];

test.each(SCENES)(
  '%s: say answers at every rated moment, by its knot',
  { timeout: 300_000 }, // hundreds of ways through the story are tried
  async (scene) => {
    const story = readFileSync(`stories/${scene}/story.ink`, 'utf8');
    const moments = momentsOf(scene, story);
    async function* input() {
      for (const one of moments) yield JSON.stringify(one);
    }
    const content = { ...contentOf(scene), analyser: { version: '0', analyse: () => NEUTRAL } };
    const out: string[] = [];
    await sayLines(
      input(),
      () => content,
      (line) => out.push(line),
    );
    expect(out.map((line) => JSON.parse(line))).toMatchObject(
      moments.map(({ id }) => ({ id, as: 'neutral' })),
    );
  },
);
