import { expect, test } from 'vitest';
import type { ReplyReading, ReplySpan } from '../../src/core/reply/reply-reading.ts';
import { DIMENSIONS } from '../../src/core/rubric/dimension.ts';
import { LEVELS, SOUND_LEVEL, TOP_LEVEL } from '../../src/core/rubric/level.ts';
import { analyse, READS } from '../../src/text/analyse.ts';
import { agreeWith } from '../../src/text/words/span.ts';
import { handReplies } from '../bench/analyser/hands.ts';

const SOME = 9; // every ninth reply of many hands

/** Findings that say of a technique what its level denies. */
const against = ({ levels, spans }: Pick<ReplyReading, 'levels' | 'spans'>) =>
  spans.filter(({ dimension, good }) => {
    const level = dimension && levels[dimension];
    return level !== undefined && (good ? level < SOUND_LEVEL : level === TOP_LEVEL);
  });

test('of every pair of a finding and a level, none contradicts the other', () => {
  const findings = DIMENSIONS.flatMap((dimension) =>
    [true, false].map(
      (good): ReplySpan => ({ from: 0, to: 1, rule: 'x', why: 'x', dimension, good }),
    ),
  );
  for (const dimension of DIMENSIONS)
    for (const level of LEVELS) {
      const levels = { [dimension]: level };
      const kept = agreeWith(levels, findings);
      expect(against({ levels, spans: kept })).toEqual([]);
      expect(kept.length).toBeGreaterThanOrEqual(findings.length - 1);
    }
});

test('no reply of many hands is praised for what its level counts against', () => {
  const rows = handReplies().filter((_, at) => at % SOME === 0);
  const contradicted = rows.filter(({ text, said, known }) => {
    const at = { context: [said], disclosed: [known], rates: READS };
    return against(analyse(text, at)).length > 0;
  });
  expect(contradicted.map(({ id }) => id)).toEqual([]);
});

test('two questions at once are not praised as an open one', () => {
  const { levels, spans } = analyse(
    'What happened at your friend’s? And how long were you there?',
    {
      context: ['I was at my friend’s. Then I wasn’t. It’s complicated.'],
      disclosed: [],
      rates: READS,
    },
  );
  expect(levels.OPEN).toBe(1);
  expect(spans.filter(({ dimension, good }) => dimension === 'OPEN' && good)).toEqual([]);
});
