import { expect, test } from 'vitest';
import type { KnownPictures } from '../../../src/story/check/people/picture.ts';
import { checkSeating } from '../../../src/story/check/people/seating.ts';
import { outlineOf } from '../../../src/story/source/outline.ts';
import { bench } from '../corpus.ts';

const { place, person } = bench;
const OTHER = 'bea';
const scenario = { ...bench, cast: [...bench.cast, { id: OTHER, name: 'Bea', role: 'colleague' }] };
const PICTURES: KnownPictures = {
  people: new Map([[place, [person, OTHER]]]),
  captions: new Map(),
  seatings: new Map([[place, [person]]]),
  doors: new Map([[place, ['main/open', 'hall/ajar']]]),
};

/** What the picture does not follow in these lines. */
function found(head: string, ...lines: readonly string[]): readonly string[] {
  const text = ['# id: bench', head, ...lines, '+ [So. # id: so]', 'OK.'];
  const outline = outlineOf([{ file: 'story.ink', text: text.join('\n') }]);
  return checkSeating(outline, scenario, PICTURES).map(({ line, code }) => `${line}: ${code}`);
}
const inBeat = (...lines: readonly string[]) => found('# beat: B1 # rates: OPEN', ...lines);

test('who is told to get up or sit down is seen to do so', () => {
  expect(inBeat('He gets up.', 'She sits down again.')).toEqual([
    '3: seating-denied',
    '4: seating-denied',
  ]);
  expect(inBeat(`He gets up. # stands: ${person}`, `He sits. # sits: ${person}`)).toEqual([]);
  expect(inBeat('I stood. He gets up late. # who: eli', 'You sit down.', 'He sits back.')).toEqual(
    [],
  );
});

test('an ending has a picture of its own', () => {
  expect(found('# ending: E1 # title: Out', 'He gets up.')).toEqual([]);
});

test('nobody sits or stands who is not drawn so', () => {
  expect(inBeat('Bea gets up.')).toEqual([]);
  expect(inBeat(`It is late. # stands: ${OTHER}`)).toEqual(['3: one-body']);
});

test('a door is only in a state that is drawn', () => {
  expect(inBeat('It opens. # door: open', 'And. # door: ajar', 'As before. # door: main')).toEqual(
    [],
  );
  expect(inBeat('It opens. # door: shut')).toEqual(['3: unknown-door']);
});
