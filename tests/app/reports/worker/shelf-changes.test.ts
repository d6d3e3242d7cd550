import { describe, expect, test } from 'vitest';
import { createShelf } from '../../../../src/app/reports/worker/create-shelf.ts';
import { drawTurns, putBack } from '../../../../src/app/reports/worker/panel.ts';
import type { Shelf } from '../../../../src/app/reports/worker/shelf.ts';
import { chainFor, encodeRecord, type SessionRecord } from '../../../../src/core/record/record.ts';
import type { Judged } from '../../../../src/core/run/event.ts';
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

test('what is put back does not count before what the record has that is newer', async () => {
  const shelf = await shelfOf();
  const [turn] = await drawTurns(shelf, 1, 1, {});
  const [dimension] = turn?.rates ?? [];
  if (turn === undefined || dimension === undefined) throw new Error('there is nothing to rate');
  const { session, beat } = turn;
  const by = (rater: string, level: 0 | 3) =>
    ({ type: 'judged', as: 'rating', beat, dimension, level, rater }) as const;
  await shelf.rate(session, [by('Ash', 3)], 5);
  const back = { session, ratings: [by('Ash', 0), by('Bo', 0)], at: 4, again: true };
  expect(await putBack(shelf, back)).toBeUndefined();
  const levels = shelf.ratings().map(({ rater, rated }) => [rater, rated]);
  expect(levels).toEqual(
    expect.arrayContaining([
      ['Ash', 3],
      ['Bo', 0],
    ]),
  );
  expect(await putBack(shelf, { ...back, session: 'gone' })).toBe('no-record');
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

/** Rates the first response of a run as these raters did, one after another, and gives the file back. */
async function ratedFile(judged: readonly Partial<Judged>[], from = 100): Promise<string> {
  const shelf = await shelfOf();
  const [turn] = await drawTurns(shelf, 1, 1, {});
  const [dimension] = turn?.rates ?? [];
  if (turn === undefined || dimension === undefined) throw new Error('there is nothing to rate');
  const rating = {
    type: 'judged',
    as: 'rating',
    rater: 'Ash',
    beat: turn.beat,
    dimension,
  } as const;
  for (const [at, one] of judged.entries()) {
    await shelf.rate(turn.session, [{ ...rating, level: 2, ...one }], from + at);
  }
  const [rated] = shelf.rated();
  if (rated === undefined) throw new Error('nothing was rated');
  return encodeRecord(rated);
}

const levelsOf = (shelf: Shelf) =>
  Object.fromEntries(shelf.ratings().map(({ rater, rated }) => [rater, rated]));

describe('two files of one run, rated by different raters', () => {
  const files = async () => {
    const ash = await ratedFile([{ level: 1 }, { rater: 'Di', level: 0 }]);
    const bo = await ratedFile([{ rater: 'Bo', level: 3 }], 200);
    return [
      [ash, bo],
      [bo, ash],
    ];
  };

  test('have all their ratings in the figures and the record, whichever is first', async () => {
    for (const texts of await files()) {
      const shelf = createShelf(async () => content, content.rubric);
      for (const text of texts) await shelf.add('file.json', text, async () => text);
      while (await shelf.checkNext());
      const levels = { Ash: 1, Bo: 3, Di: 0 };
      expect(levelsOf(shelf)).toEqual(levels);
      const [session = ''] = shelf.sessions({});
      const open = await shelf.open(session);
      expect(open?.state.judged.map(({ rater }) => rater).toSorted()).toEqual(['Ash', 'Bo', 'Di']);
      const [opinion] = await shelf.opinions({});
      expect(opinion?.voices).toHaveLength(3);
      expect(shelf.standings()).toMatchObject({ verified: 1, pending: 0 });
      expect(shelf.rated()).toEqual([]); // nothing was rated here
    }
  });

  test('are saved with all of them once the run is rated here', async () => {
    const [[ash = '', bo = ''] = []] = await files();
    const shelf = createShelf(async () => content, content.rubric);
    await shelf.add('ash.json', ash, async () => ash);
    const [first] = (await shelf.open(record().session))?.state.judged ?? [];
    if (first === undefined) throw new Error('nobody rated it');
    await shelf.rate(record().session, [{ ...first, rater: 'Cy' }], 300);
    await shelf.add('bo.json', bo, async () => bo);
    const raters = ['Ash', 'Bo', 'Cy', 'Di'];
    expect(Object.keys(levelsOf(shelf)).toSorted()).toEqual(raters);
    const saved = shelf.rated().flatMap(({ facts }) => facts);
    const said = saved.flatMap((fact) => (fact.type === 'judged' ? [fact.rater] : []));
    expect(said.toSorted()).toEqual(raters);
  });

  test('count while the first is being checked', async () => {
    const [[ash = '', bo = ''] = []] = await files();
    const shelf = createShelf(async () => content, content.rubric);
    await shelf.add('ash.json', ash, async () => ash);
    await Promise.all([shelf.checkNext(), shelf.add('bo.json', bo, async () => bo)]);
    expect(Object.keys(levelsOf(shelf))).toHaveLength(3);
    expect(shelf.standings()).toMatchObject({ verified: 1, pending: 0 });
  });
});

test('of two ratings by one rater of one response the newer counts, in whichever file', async () => {
  const early = await ratedFile([{ level: 1 }, { as: 'correction', rater: 'Bo', level: 1 }]);
  const late = await ratedFile([{ level: 3 }, { as: 'correction', rater: 'Cy', level: 3 }], 200);
  for (const texts of [
    [early, late],
    [late, early],
  ]) {
    const shelf = createShelf(async () => content, content.rubric);
    for (const text of texts) await shelf.add('file.json', text, async () => text);
    expect(levelsOf(shelf)).toEqual({ Ash: 3 });
    const [opinion] = await shelf.opinions({});
    expect(opinion).toMatchObject({ voices: [{ level: 3 }], settled: { rater: 'Cy', level: 3 } });
  }
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
