import { expect, test } from 'vitest';
import type { KnownPictures } from '../../../src/story/check/people/picture.ts';
import { checkViews } from '../../../src/story/check/people/views.ts';
import { outlineOf } from '../../../src/story/source/outline.ts';
import { bench } from '../corpus.ts';

const PICTURES = {
  people: new Map(),
  captions: new Map(),
  views: new Map([[bench.place, ['van']]]),
};

/** What is wrong with the views, clocks and shots of these lines. */
function found(...lines: readonly string[]): readonly string[] {
  return foundWith(PICTURES, ...lines);
}

function foundWith(pictures: KnownPictures, ...lines: readonly string[]): readonly string[] {
  const text = ['# id: bench', '# beat: B1 # rates: OPEN', ...lines, '+ [So. # id: so]', 'OK.'];
  const outline = outlineOf([{ file: 'story.ink', text: text.join('\n') }]);
  return checkViews(outline, bench, pictures).map(({ line, code }) => `${line}: ${code}`);
}

test('a story goes only where something is drawn', () => {
  expect(found('The van’s door is open. # place: van', 'Back again. # place: main')).toEqual([]);
  expect(found('The lobby is cold. # place: lobby')).toEqual(['3: unknown-view']);
});

test('a place without pictures may be told anywhere', () => {
  const none = { ...PICTURES, views: new Map() };
  expect(foundWith(none, 'The lobby is cold. # place: lobby')).toEqual([]);
});

test('a clock shows what the words say', () => {
  expect(found('The clock over the door says 12:40.')).toEqual(['3: clock-denied']);
  expect(found('The clock over the door says 12:40. # time: 12:45')).toEqual(['3: clock-denied']);
  expect(found('The clock over the door says 12:40. # time: 00:40')).toEqual([]);
  expect(found('The clock in my car says 12:40. # who: eli')).toEqual([]);
});

test('a clock shows the hour that is told in passing', () => {
  expect(found('You call in at 10:40.')).toEqual(['3: clock-denied']);
  expect(found('It is late. # time: 22:40', 'It is 10:50.')).toEqual(['4: clock-denied']);
  expect(found('It is late. # time: 22:40', 'You call in at 10:40.', 'The 10:50 is gone.')).toEqual(
    [],
  );
  expect(found('It is 10:40. # who: eli')).toEqual([]);
});

test('a face is never close in fear or anger', () => {
  expect(found('No. # who: eli # mood: wary # shot: close')).toEqual(['3: close-of-fear']);
  expect(found('No. # who: eli # mood: tired # shot: close')).toEqual([]);
});
