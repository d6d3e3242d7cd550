import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { encodeRecord, type SessionRecord, withFacts } from '../../../src/core/record/record.ts';
import { openReadingThread } from '../../../src/server/records/reading-thread.ts';
import { STORIES_FILE } from '../../../src/server/stories.ts';
import { rechained } from './rechained.ts';
import { drawnKey } from './signing-key.ts';

const problems: string[] = [];
const log = { problem: (what: string) => void problems.push(what) };
const folder = 'no-built-page'; // so that no record can be played again
const reader = openReadingThread({ folder, log });
afterAll(() => reader.stop());

function handedIn(): SessionRecord {
  const record: SessionRecord = JSON.parse(
    readFileSync('tests/flow/frozen/platform-four-3/his-plan.json', 'utf8'),
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
  expect(await reader.read('['.repeat(900_000), 0)).toEqual({ ok: false, error: 'malformed' });
  reading = false;
  expect(turns).toBeGreaterThan(1);
  const record = handedIn();
  expect(await reader.read(encodeRecord(record), 0)).toEqual({
    ok: true,
    value: { session: record.session, verdict: 'unchecked', text: encodeRecord(record) },
  });
});

test('whether one record continues another is found there too', async () => {
  const record = handedIn();
  const text = encodeRecord(record);
  const other = encodeRecord(rechained({ ...record, session: 'another' }));
  const [first] = record.facts;
  const early = encodeRecord(rechained({ ...record, facts: first ? [first] : [] }));
  expect(await reader.compare(text, text)).toBe('same');
  expect(await reader.compare(early, text)).toBe('continues');
  expect(await reader.compare(other, text)).toBe('another');
});

test('a record that takes too long is refused and logged, and the next one is read', async () => {
  const hasty = openReadingThread({ folder, log, within: 0 });
  expect(await hasty.read('['.repeat(900_000), 0)).toEqual({ ok: false, error: 'malformed' });
  expect(problems).toEqual(['A record that was handed in could not be read']);
  await hasty.stop();
  expect((await reader.read(encodeRecord(handedIn()), 0)).ok).toBe(true);
});

test('a record for which no thread can be started is no bad record: it may come again', async () => {
  const odd = mkdtempSync(join(tmpdir(), 'odd-build-'));
  mkdirSync(join(odd, STORIES_FILE)); // a folder, where the thread reads a file as it starts
  const lines: string[] = [];
  const unable = openReadingThread({
    folder: odd,
    log: { problem: (what) => void lines.push(what) },
  });
  const read = await unable.read(encodeRecord(handedIn()), 0);
  expect(read).toEqual({ ok: false, error: 'try-again' });
  expect(lines).toEqual(['A record that was handed in could not be read']);
  rmSync(odd, { recursive: true });
});

test('with a key of the installation the thread signs what it reads', async () => {
  const signing = openReadingThread({ folder, log, signingKey: drawnKey() });
  const read = await signing.read(encodeRecord(handedIn()), 17);
  await signing.stop();
  if (!read.ok) throw new Error(read.error);
  const { receipt } = JSON.parse(read.value.text);
  expect(receipt).toMatchObject({ at: 17, facts: handedIn().facts.length });
});
