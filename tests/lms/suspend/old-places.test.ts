import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decodeRecord } from '../../../src/core/record/record-decode.ts';
import { DIMENSIONS } from '../../../src/core/rubric/dimension.ts';
import { rebuilt } from '../../../src/lms/suspend/rebuilt.ts';
import { continuesPlace, readSuspend, suspendText } from '../../../src/lms/suspend/suspend.ts';
import { frozenContent } from '../../flow/frozen-content.ts';
import old from './old-places.json' with { type: 'json' };

// old-places.json holds what version 1 kept of the frozen records of the first release, and of three runs with typed
// replies beside what it read of them. It was written by that version and is never made again.

const FROZEN = join(import.meta.dirname, '..', '..', 'flow', 'frozen');
const frozen = (path: string): string => readFileSync(join(FROZEN, path), 'utf8');

function factsOf(record: string) {
  const opened = decodeRecord(frozen(record));
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.record.facts;
}

test.each(Object.entries(old.records))(
  'the old place of %s is the same run as a new one',
  (record, text) => {
    const facts = factsOf(record);
    const kept = readSuspend(text);
    expect(kept).toEqual(readSuspend(suspendText(facts)));
    expect(kept.ok && continuesPlace(facts, kept.value)).toBe(true);
  },
);

test('an old place goes on with the story it was kept on', () => {
  const [release = ''] = Object.keys(old.records).at(-1)?.split('/') ?? [];
  const content = frozenContent(release);
  for (const [record, text] of Object.entries(old.records)) {
    if (!record.startsWith(release)) continue;
    const kept = readSuspend(text);
    if (!kept.ok) throw new Error(kept.error);
    const made = rebuilt(kept.value, content);
    expect(made.ok && made.value.map(({ type }) => type)).toEqual(
      factsOf(record).map(({ type }) => type),
    );
  }
});

test.each(old.typed)(
  'typed replies of an old place are read as they were: $text',
  ({ text, read }) => {
    expect(readSuspend(text)).toEqual({ ok: true, value: read });
  },
);

test('every field of an old typed reply comes back', () => {
  const read = readSuspend('1.0.en.145llra.base.a590257b.12345678.t6k3ga.T224cwt9pw0jkio11e');
  const levels = Object.fromEntries(DIMENSIONS.slice(0, 15).map((one, at) => [one, at % 4]));
  expect(read.ok && read.value.steps).toEqual([
    {
      act: 'reply',
      option: 2,
      nearest: 2,
      read: {
        act: 'reflection',
        question: 'closed',
        stacked: true,
        reflection: false,
        abstain: false,
        flags: ['judgmental'],
        levels,
        possible: 'CONFRONT',
      },
      settled: { meant: false, closest: true },
      after: 50,
    },
  ]);
});

test.each([
  '1.0.en.145llra.base.a590257b.12345678.t6k3ga',
  '1.0.en.145llra.base.a590257b.12345678.t6k3ga.C',
  '1.0.en.145llra.base.a590257b.12345678.t6k3ga.C2.more',
  '1.0.en.-.base.a590257b.12345678.t6k3ga.C2',
  '1.7.en.145llra.base.a590257b.12345678.t6k3ga.C2',
])('an old place that is damaged is refused: %s', (text) => {
  expect(readSuspend(text)).toEqual({ ok: false, error: 'damaged' });
});
