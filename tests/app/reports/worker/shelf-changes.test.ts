import { expect, test } from 'vitest';
import { createShelf } from '../../../../src/app/reports/worker/create-shelf.ts';
import { drawTurns } from '../../../../src/app/reports/worker/panel.ts';
import type { Shelf } from '../../../../src/app/reports/worker/shelf.ts';
import { encodeRecord, type SessionRecord } from '../../../../src/core/record/record.ts';
import { traineeOf } from '../../../../src/simulate/trainee.ts';
import { platformFour } from '../../../content.ts';

const content = platformFour();

/** A run that was played to its end. */
function record(): SessionRecord {
  const found = Array.from({ length: 6 }, (_, at) => traineeOf(at, 5, [content], String))
    .flatMap(({ records }) => records)
    .find(({ facts }) => facts.some(({ type }) => type === 'filed'));
  if (found === undefined) throw new Error('nobody plays to the end');
  return found;
}

/** A shelf of that run. */
async function shelfOf(again?: () => Promise<string>): Promise<Shelf> {
  const shelf = createShelf(async () => content, content.rubric);
  const text = encodeRecord(record());
  await shelf.add('first.json', text, again ?? (async () => text));
  return shelf;
}

test('two ratings of one run at the same moment are both there', async () => {
  const shelf = await shelfOf();
  const [turn] = await drawTurns(shelf, 1, 1, {});
  const [dimension] = turn?.rates ?? [];
  if (turn === undefined || dimension === undefined) throw new Error('there is nothing to rate');
  const by = (rater: string) =>
    ({ type: 'judged', as: 'rating', beat: turn.beat, dimension, level: 2, rater }) as const;
  await Promise.all(['Ash', 'Bo'].map((rater) => shelf.rate(turn.session, [by(rater)], 1)));
  const raters = shelf.ratings().map(({ rater }) => rater);
  expect(raters).toEqual(expect.arrayContaining(['Ash', 'Bo']));
});

test('a file that is gone keeps no other copy of its run out', async () => {
  const { session } = record();
  const shelf = await shelfOf(async () => {
    throw new Error('gone');
  });
  const text = encodeRecord(record());
  expect(await shelf.add('again.json', text, async () => text)).toBeUndefined();
  expect((await shelf.open(session))?.record.session).toBe(session);
});
