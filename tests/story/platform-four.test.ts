import { describe, expect, test } from 'vitest';
import { strongestOf } from '../../src/core/beat.ts';
import { createRunner } from '../../src/story/runner.ts';
import { describeStory } from './holds.ts';
import { pathsOf, tell, walk, walkPath } from './walk.ts';

const story = tell('platform-four');

/** One path a line: draw, ending, telling, moves. Together they take every option. */
const paths = pathsOf(`
draw=1 E1 present free-bench fair-question todays-been lock-box leave-it nearly-done every-word want-to-call
draw=0 E3 present free-bench fair-question todays-been lock-box leave-it nearly-done every-word want-to-call
draw=1 E1 present free-bench fair-question todays-been lock-box leave-it nearly-done hands-tied safeline
draw=1 E2 present hot-chocolate over-later kick-out lock-box leave-it nearly-done every-word six-leaflets
draw=2 E2 apart free-bench over-later todays-been lock-box leave-it a-minute called-already want-to-call
draw=1 E3 apart parents over-later go-home say-nothing not-your-fault nearly-done called-already six-leaflets
draw=1 E3 present parents depends todays-been whoa just-so nearly-done hands-tied first-thing sort-out
draw=1 E3 apart big-fight depends got-it whoa trust-me only-asking nearly-done called-already first-thing want-you-safe
draw=1 E5 present big-fight depends got-it whoa just-so nearly-done hands-tied six-leaflets
draw=1 E4 left parents over-later kick-out adds-up just-so a-minute
draw=1 E4 left free-bench fair-question todays-been lock-box leave-it leave-now raised-risk
draw=1 E4 left free-bench fair-question todays-been lock-box leave-it leave-now somebody-had-to
draw=1 E4 left free-bench fair-question todays-been lock-box trust-me asked-too-much leave-now other-platforms
draw=1 E6 present free-bench between-us todays-been small-stuff lock-box leave-it nearly-done every-word talking-somehow want-to-call
draw=1 E6 apart free-bench between-us todays-been phone-first lock-box leave-it nearly-done called-already what-next safeline
draw=1 E6 bea free-bench between-us todays-been phone-first lock-box leave-it just-nod on-the-spot straight my-side safeline
draw=1 E6 bea free-bench fair-question todays-been lock-box trust-me the-trumpet just-nod be-quick straight fill-his-cup want-to-call
draw=1 E2 present free-bench fair-question todays-been lock-box leave-it just-nod his-bus straight after-all first-thing phone-is-yours
draw=1 E1 present free-bench between-us todays-been more-than lock-box leave-it nearly-done every-word want-to-call
draw=1 E1 present free-bench between-us todays-been small-stuff lock-box leave-it nearly-done every-word not-mine want-to-call`);

describeStory(story, paths);

test('all the way on the strongest responses lies his plan', () => {
  const { beats, ending } = walk(story, { seed: 1 << 8 }, (beat) => strongestOf(beat)?.id ?? '');
  expect(beats).toHaveLength(story.scenario.beats);
  expect(ending.title).toBe('His plan');
});

test('a promise taken back early does not come up again', () => {
  const path = paths.find(({ moves }) => moves.includes('more-than'));
  const beats = path && walkPath(story, path).beats.map(({ id }) => id);
  expect(beats).toEqual(['B1', 'B2', 'B3', 'R2', 'B4', 'B5', 'B6', 'B7', 'B8']);
});

describe('shut down', () => {
  const replies = (moves: string): readonly string[] => {
    const program = { story: story.story.story, items: story.scenario.items };
    const runner = createRunner(program, { seed: 1 << 8 });
    runner.begin();
    const reaction = moves.split(' ').flatMap((move) => {
      const step = runner.take(move);
      return step.ok ? step.value.reaction : [];
    });
    return reaction.filter(({ who }) => who === 'eli').map(({ text }) => text);
  };

  test('replies shrink, and two moves without pressure open him again', () => {
    expect(replies('big-fight fair-question todays-been lock-box').slice(1)).toEqual([
      'Okay.',
      'Long.',
      'It’s for the bike. I fix them. Lock box is fine.',
    ]);
  });
});
