import { expect, test } from 'vitest';
import type { ReplyReading, ReplySpan } from '../../src/core/reply/reply-reading.ts';
import { DIMENSIONS } from '../../src/core/rubric/dimension.ts';
import { LEVELS, SOUND_LEVEL, TOP_LEVEL } from '../../src/core/rubric/level.ts';
import { analyse, READS } from '../../src/text/analyse.ts';
import { agreeWith } from '../../src/text/words/span.ts';
import {
  faultsFound,
  flaggedKappas,
  readHand,
  wronglyFlagged,
} from '../bench/analyser/hand-figures.ts';
import { handReplies } from '../bench/analyser/hands.ts';
import { GUIDE } from '../guide.ts';

const partOf = (id: string) =>
  GUIDE.find((chapter) => chapter.id === 'how-replies-are-read')?.parts.find(
    (part) => part.id === id,
  );

/** The shares “x in 100” of a text. */
const sharesIn = (text: string): readonly number[] =>
  [...text.matchAll(/(\d+) in 100/g)].map(([, share]) => Number(share));

/** Findings that say of a technique what its level denies. */
const against = ({ levels, spans }: Pick<ReplyReading, 'levels' | 'spans'>) =>
  spans.filter(({ dimension, good }) => {
    const level = dimension && levels[dimension];
    return level !== undefined && (good ? level < SOUND_LEVEL : level === TOP_LEVEL);
  });

const apart = handReplies().filter((one) => one.apart); // nothing was tuned or fitted on these

test('the guide promises by flag no more than is found', () => {
  const block = partOf('wrong')?.block;
  const said = block?.kind === 'list' ? block.items.map(({ text }) => sharesIn(text)[0]) : [];
  const found = faultsFound(apart).map(([, some, all]) => (100 * some) / all);
  expect(said).toHaveLength(found.length);
  found.forEach((share, at) => {
    expect(share).toBeGreaterThanOrEqual(said[at] ?? 100);
  });
});

test('the guide names no fewer clean replies in which a fault counts, or is named, than there are', () => {
  const text =
    partOf('false')
      ?.statements.map((one) => one.text)
      .join(' ') ?? '';
  const { counted, named, all } = wronglyFlagged(apart);
  const [mostCounted = 0, mostNamed = 0] = sharesIn(text);
  expect((100 * counted) / all).toBeLessThanOrEqual(mostCounted);
  expect((100 * named) / all).toBeLessThanOrEqual(mostNamed);
});

test('flagged or clean agrees with each reader at least this well', () => {
  const [readers, x, y] = flaggedKappas(apart);
  expect(readers).toBeGreaterThanOrEqual(0.9);
  expect(x).toBeGreaterThanOrEqual(FLOOR);
  expect(y).toBeGreaterThanOrEqual(FLOOR);
});

const FLOOR = 0.7;

test('no reply is praised for what its level counts against', () => {
  const contradicted = apart.filter((reply) => against(readHand(reply)).length > 0);
  expect(contradicted.map(({ id }) => id)).toEqual([]);
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
