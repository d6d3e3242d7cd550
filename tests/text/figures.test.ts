import { expect, test } from 'vitest';
import { faultsFound, flaggedKappas, wronglyFlagged } from '../bench/analyser/hand-figures.ts';
import { handReplies } from '../bench/analyser/hands.ts';
import { GUIDE } from '../guide.ts';

const partOf = (id: string) =>
  GUIDE.find((chapter) => chapter.id === 'how-replies-are-read')?.parts.find(
    (part) => part.id === id,
  );

/** The shares “x in 100” of a text. */
const sharesIn = (text: string): readonly number[] =>
  [...text.matchAll(/(\d+) in 100/g)].map(([, share]) => Number(share));

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
