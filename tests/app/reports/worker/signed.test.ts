import { expect, test } from 'vitest';
import { createShelf } from '../../../../src/app/reports/worker/create-shelf.ts';
import type { Shelf } from '../../../../src/app/reports/worker/shelf.ts';
import { chainFor, encodeRecord, type SessionRecord } from '../../../../src/core/record/record.ts';
import { publicKeyOf, signRecord } from '../../../../src/server/records/signing.ts';
import { traineeOf } from '../../../../src/simulate/trainee.ts';
import { platformFour } from '../../../content.ts';
import { drawnKey } from '../../../server/records/signing-key.ts';

const content = platformFour();

const added = async (shelf: Shelf, record: SessionRecord) => {
  const text = encodeRecord(record);
  expect(await shelf.add(record.session, text, async () => text)).toBeUndefined();
};

test('a record that was changed after a server signed it does not count, though its story gives it', async () => {
  const pem = drawnKey();
  const { records } = traineeOf(1, 5, [content], String);
  const [first, second] = records.map((record) => signRecord(record, 1, pem));
  if (first === undefined || second === undefined) throw new Error('no records');
  const shelf = createShelf(async () => content, content.rubric);
  shelf.trust(publicKeyOf(pem));
  await added(shelf, first);
  const moved = { ...second, cohort: 'elsewhere' };
  await added(shelf, { ...moved, chain: chainFor(moved) });
  while (await shelf.checkNext());
  expect(shelf.standings()).toMatchObject({ verified: 1, differs: 1 });
  expect(shelf.count({ people: 'single' }).head().about.signed).toBe(1);
  expect((await shelf.open(second.session))?.verdict).toMatchObject({
    differences: [{ seq: -1, type: 'head', at: 'signature' }],
  });
});
