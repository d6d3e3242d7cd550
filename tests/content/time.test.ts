import { expect, test } from 'vitest';
import { introductionIds, scenarioIds } from '../../src/cli/content/content.ts';
import { playStrongest } from '../../src/cli/scenario/check-scenario.ts';
import { playLoadOf } from '../../src/core/run/play-load.ts';
import { isHonestTime, playMinutes } from '../../src/core/scenario/teaching/play-time.ts';
import { contentOf } from '../content.ts';

const ROOT = process.cwd();

test.each([...scenarioIds(ROOT), ...introductionIds(ROOT)])(
  'the card of %s says an honest time',
  (id) => {
    const content = contentOf(id);
    const { minutes, notice } = content.playable.scenario.card;
    const estimated = playMinutes(playLoadOf(playStrongest(content)));
    expect({ minutes, estimated, honest: isHonestTime(minutes, estimated) }).toMatchObject({
      honest: true,
    });
    for (const [, said] of notice.matchAll(/(\d+) minutes/g)) expect(Number(said)).toBe(minutes);
  },
);
