import { beforeAll, describe, expect, test } from 'vitest';
import { createShelf } from '../../../../src/app/reports/worker/create-shelf.ts';
import type { Shelf } from '../../../../src/app/reports/worker/shelf.ts';
import { USUAL_FILTER } from '../../../../src/core/cohort/filter.ts';
import {
  chainFor,
  encodeRecord,
  type SessionRecord,
  withFacts,
} from '../../../../src/core/record/record.ts';
import { traineeOf } from '../../../../src/simulate/trainee.ts';
import { platformFour } from '../../../content.ts';

const content = platformFour();

let finished: SessionRecord | undefined;
beforeAll(() => {
  finished = traineeOf(0, 5, [content], String).records.find(({ facts }) =>
    facts.some(({ type }) => type === 'filed'),
  );
});

const added = async (shelf: Shelf, name: string, record: SessionRecord) => {
  const text = encodeRecord(record);
  return await shelf.add(name, text, async () => text);
};
const remade = (record: SessionRecord, change: Partial<SessionRecord>): SessionRecord => {
  const made = { ...record, ...change };
  return { ...made, chain: chainFor(made) };
};

/** The facts of a record with every level set to the highest. */
const allStrong = ({ facts }: SessionRecord) =>
  facts.map((fact) =>
    fact.type === 'chose'
      ? { ...fact, evidence: fact.evidence.map((one) => ({ ...one, level: 3 as const })) }
      : fact,
  );

/** A record in which one rater has rated the first response and the last. */
const ratedAtBothEnds = (record: SessionRecord): SessionRecord => {
  const chosen = record.facts.filter((fact) => fact.type === 'chose');
  const at = record.facts.at(-1)?.at ?? 0;
  const facts = [chosen.at(0), chosen.at(-1)].map((fact, index) => {
    const dimension = fact?.evidence[0]?.dimension;
    if (fact === undefined || dimension === undefined) throw new Error('there is nothing to rate');
    const seq = record.facts.length + index;
    const { beat } = fact;
    return {
      type: 'judged',
      as: 'rating',
      rater: 'R1',
      beat,
      dimension,
      level: 2,
      seq,
      at,
    } as const;
  });
  return withFacts(record, facts);
};

describe('two files of one run', () => {
  const first = () => finished as SessionRecord;
  const early = () => remade(first(), { facts: first().facts.slice(0, 8) });
  const empty = () => createShelf(async () => content, content.rubric);
  const counted = (shelf: Shelf) => shelf.sessions({}).length;

  test.each([
    ['the unfinished copy first', () => [early(), first()]],
    ['the finished one first', () => [first(), early()]],
  ])('%s: the finished one counts', async (_, files) => {
    const shelf = empty();
    const left = [];
    for (const [at, file] of files().entries()) left.push(await added(shelf, `${at}`, file));
    expect(left.filter((one) => one !== undefined && one.code !== 'copy')).toEqual([]);
    expect(shelf.runs().map(({ phase }) => phase)).toEqual(['closed']);
  });

  test('the same file again is a copy, no fault', async () => {
    const shelf = empty();
    await added(shelf, 'a', first());
    expect(await added(shelf, 'b', first())).toEqual({ code: 'copy' });
    expect(counted(shelf)).toBe(1);
  });

  test('an altered one beside the true one: both are named and neither counts', async () => {
    const shelf = empty();
    await added(shelf, 'true.json', first());
    const altered = remade(first(), { facts: allStrong(first()) });
    expect(await added(shelf, 'altered.json', altered)).toEqual({
      code: 'disputed',
      other: 'true.json',
      dropped: true, // both files are left out, and both are listed
    });
    expect(counted(shelf)).toBe(0);
    expect(await added(shelf, 'third.json', first())).toEqual({
      code: 'disputed',
      other: 'altered.json',
    });
    expect(counted(shelf)).toBe(0);
  });

  test('an altered file alone fails its check, names the fact, and does not count in the usual choice', async () => {
    const shelf = empty();
    await added(shelf, 'altered.json', remade(first(), { facts: allStrong(first()) }));
    while (await shelf.checkNext());
    expect(shelf.standings().differs).toBe(1);
    const usual = { ...USUAL_FILTER, people: 'single' } as const;
    expect(shelf.count(usual).head().about).toMatchObject({
      records: 0,
      beside: [{ why: 'differs', records: 1 }],
    });
    const found = await shelf.open(first().session);
    expect(found?.verdict).toMatchObject({
      is: 'differs',
      differences: expect.arrayContaining([
        expect.objectContaining({ type: 'chose', at: expect.stringMatching(/^evidence/) }),
      ]),
    });
  });

  test('a run under another id, in another mode, with checksums of its own is found as the same run', async () => {
    const shelf = empty();
    const [began, ...rest] = first().facts;
    if (began?.type !== 'began') throw new Error('a run begins');
    const facts = [{ ...began, mode: 'practice' as const }, ...rest];
    const renamed = remade(first(), { session: 'another', mode: 'practice', facts });
    await added(shelf, 'true.json', first());
    expect(await added(shelf, 'renamed.json', renamed)).toEqual({
      code: 'renamed',
      other: 'true.json',
      dropped: true,
    });
    expect(counted(shelf)).toBe(0);
  });

  test('somebody else’s run handed in as one’s own is disputed, unless it says where it is from', async () => {
    const dana = { id: 'dana', pseudonym: 'Dana Q' };
    const shelf = empty();
    await added(shelf, 'true.json', first());
    expect(await added(shelf, 'dana.json', remade(first(), { person: dana }))).toMatchObject({
      code: 'disputed',
    });
    const honest = empty();
    const marks = { person: dana, version: 3 as const, broughtFrom: first().person.id };
    await added(honest, 'dana.json', remade(first(), marks));
    expect(honest.count({ people: 'single' }).head().about).toMatchObject({ brought: 1 });
    expect(await added(honest, 'true.json', first())).toBeUndefined(); // the original wins
    expect(honest.runs().map(({ person }) => person)).toEqual([first().person.id]);
  });

  test.each([
    ['the original first', (own: SessionRecord, longer: SessionRecord) => [own, longer]],
    ['the longer file first', (own: SessionRecord, longer: SessionRecord) => [longer, own]],
  ])(
    '%s: ratings of responses that only the longer file has are said to be left out',
    async (_, inOrder) => {
      const marks = { person: { id: 'dana', pseudonym: 'Dana Q' }, version: 3 as const };
      const longer = remade(ratedAtBothEnds(first()), { ...marks, broughtFrom: first().person.id });
      const shelf = empty();
      const left = [];
      for (const one of inOrder(early(), longer)) left.push(await added(shelf, one.person.id, one));
      expect(left.filter((one) => one !== undefined)).toEqual([
        { code: 'ratings', file: 'dana', count: 1 },
      ]);
      expect(shelf.ratings()).toHaveLength(1);
    },
  );
});
