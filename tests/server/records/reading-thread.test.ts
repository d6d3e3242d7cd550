import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { encodeRecord, type SessionRecord, withFacts } from '../../../src/core/record/record.ts';
import { openReadingThread } from '../../../src/server/records/reading-thread.ts';

const problems: string[] = [];
const log = { problem: (what: string) => void problems.push(what) };
const folder = 'no-built-page'; // so that no record can be played again
const reader = openReadingThread({ folder, log });
afterAll(() => reader.stop());

function handedIn(): SessionRecord {
  const record: SessionRecord = JSON.parse(
    readFileSync('tests/flow/frozen/platform-four-1/his-plan.json', 'utf8'),
  );
  const at = record.facts.at(-1)?.at ?? 0;
  const seq = record.facts.length;
  return withFacts(record, [{ seq, at, type: 'consented', to: 'evaluator', ownWords: true }]);
}

test('a record is read while this thread goes on', async () => {
  let turns = 0;
  let reading = true;
  const count = () => {
    turns += 1;
    if (reading) setImmediate(count);
  };
  count();
  expect(await reader.read('['.repeat(900_000))).toEqual({ ok: false, error: 'malformed' });
  reading = false;
  expect(turns).toBeGreaterThan(1);
  const record = handedIn();
  expect(await reader.read(encodeRecord(record))).toEqual({
    ok: true,
    value: { session: record.session, verdict: 'unchecked' },
  });
});

test('whether one record continues another is found there too', async () => {
  const record = handedIn();
  const text = encodeRecord(record);
  const other = encodeRecord(withFacts({ ...record, session: 'another' }, []));
  expect(await reader.continues(text, text)).toBe(true);
  expect(await reader.continues(other, text)).toBe(false);
});

test('a record that takes too long is refused and logged, and the next one is read', async () => {
  const hasty = openReadingThread({ folder, log, within: 0 });
  expect(await hasty.read('['.repeat(900_000))).toEqual({ ok: false, error: 'malformed' });
  expect(problems).toEqual(['A record that was handed in could not be read']);
  await hasty.stop();
  expect((await reader.read(encodeRecord(handedIn()))).ok).toBe(true);
});
