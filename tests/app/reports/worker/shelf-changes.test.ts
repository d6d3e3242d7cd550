import { expect, test } from 'vitest';
import { createShelf } from '../../../../src/app/reports/worker/create-shelf.ts';
import { drawTurns } from '../../../../src/app/reports/worker/panel.ts';
import type { Shelf } from '../../../../src/app/reports/worker/shelf.ts';
import { chainFor, encodeRecord, type SessionRecord } from '../../../../src/core/record/record.ts';
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

test('what was rated in a shorter copy of a run is rated in the longer one', async () => {
  const whole = record();
  const file = (facts: SessionRecord['facts']) => {
    const part = { ...whole, facts };
    return encodeRecord({ ...part, chain: chainFor(part) });
  };
  const shelf = createShelf(async () => content, content.rubric);
  const early = file(whole.facts.slice(0, 8));
  await shelf.add('early.json', early, async () => early);
  const [turn] = await drawTurns(shelf, 1, 1, {});
  const [dimension] = turn?.rates ?? [];
  if (turn === undefined || dimension === undefined) throw new Error('there is nothing to rate');
  const judged = { type: 'judged', as: 'rating', beat: turn.beat, dimension, level: 2 } as const;
  await shelf.rate(turn.session, [{ ...judged, rater: 'Ash' }], 1);
  const rated = shelf.ratings();
  expect(rated).toHaveLength(1);

  const late = file(whole.facts);
  expect(await shelf.add('late.json', late, async () => late)).toBeUndefined();
  while (await shelf.checkNext());
  expect(shelf.ratings()).toEqual(rated);
  expect(shelf.standings()).toMatchObject({ verified: 1 });
  expect(shelf.rated().map(({ facts }) => facts.length)).toEqual([whole.facts.length + 1]);
  expect((await shelf.open(whole.session))?.state.judged).toHaveLength(1);
});

test('a changed record stays one after it was rated here', async () => {
  const whole = record();
  const facts = whole.facts.map((fact) =>
    fact === whole.facts.at(-1) ? { ...fact, at: fact.at + 1 } : fact,
  );
  const shelf = createShelf(async () => content, content.rubric);
  const text = encodeRecord({ ...whole, facts });
  await shelf.add('changed.json', text, async () => text);
  while (await shelf.checkNext());
  expect(shelf.standings()).toMatchObject({ differs: 1 });
  const [turn] = await drawTurns(shelf, 1, 1, {});
  const [dimension] = turn?.rates ?? [];
  if (turn === undefined || dimension === undefined) throw new Error('there is nothing to rate');
  const rating = { type: 'judged', as: 'rating', beat: turn.beat, dimension, level: 2 } as const;
  await shelf.rate(turn.session, [{ ...rating, rater: 'Ash' }], 1);
  expect(shelf.standings()).toMatchObject({ differs: 1, verified: 0 });
});
