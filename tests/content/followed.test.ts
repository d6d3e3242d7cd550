import { expect, test } from 'vitest';
import { diskFiles } from '../../src/cli/content/disk.ts';
import { followedProblems } from '../../src/content/followed.ts';
import type { FollowedScenario } from '../../src/core/scenario/carried.ts';
import { bench } from '../story/corpus.ts';

const codes = (follows?: FollowedScenario) =>
  followedProblems(diskFiles(process.cwd()), 'stories/bench/scenario.json', {
    ...bench,
    ...(follows && { follows }),
  }).map(({ code, file }) => [code, file]);

test('a second contact needs its first one, and every fact from it', () => {
  const file = 'stories/bench/scenario.json';
  expect(codes()).toEqual([]);
  expect(codes({ scenario: 'platform-four', facts: {} })).toEqual([]);
  expect(codes({ scenario: 'nowhere', facts: {} })).toEqual([['follows-nothing', file]]);
  const facts = { weather: ['dry', 'wet'] };
  expect(codes({ scenario: 'platform-four', facts })).toEqual([['not-handed-on', file]]);
});
