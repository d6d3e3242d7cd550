import type { FollowedScenario } from '../../src/core/scenario/carried.ts';
import type { Content } from '../../src/session/play/content.ts';
import { makeTagTable } from '../../src/story/tag-table.ts';
import { platformFour } from '../content.ts';
import { bench, compiled } from '../story/corpus.ts';

/** What the second contact of the corpus reads of the first. */
const FOLLOWS: FollowedScenario = {
  scenario: 'platform-four',
  facts: { knife: ['none', 'locked', 'logged'], own_number: [false, true] },
};

const { story } = compiled('second');

/** The second contact of the corpus, as it is played. */
export const SECOND: Content = {
  ...platformFour(),
  playable: {
    scenario: { ...bench, follows: FOLLOWS },
    program: { story, tags: makeTagTable(story), items: bench.items, follows: FOLLOWS },
    variant: 'base',
    hash: 'second',
  },
};
