import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeRecord, PROGRAM_VERSION } from '../../../src/core/record/record.ts';
import { decodeRecord } from '../../../src/core/record/record-decode.ts';
import { accountOf } from '../../../src/core/scoring/decision.ts';
import { score } from '../../../src/core/scoring/score.ts';
import { log } from '../arbitrary.ts';
import { began, faced, facts, noticed, rubric, showing } from '../facts.ts';
import { changed, recordOf } from '../records.ts';

const WORDS = 'It was cold this morning.';
const TOLD = facts(began(), faced('B1', ['OPEN'], [showing('coat')]), {
  ...noticed('coat'),
  reading: { from: 'self', text: WORDS },
});

describe('own words', () => {
  test('are in a record only when asked for', () => {
    expect(encodeRecord(recordOf(TOLD, true))).toContain(WORDS);
    expect(encodeRecord(recordOf(TOLD, false))).not.toContain(WORDS);
  });

  test.each([
    [true, 'included'],
    [false, 'withheld'],
  ])('asked for: %s; the head says %s', (asked, said) => {
    expect(recordOf(TOLD, asked).ownWords).toBe(said);
  });

  test('that never were are not called withheld', () => {
    expect(recordOf(facts(began()), false).ownWords).toBe('included');
  });

  test('leave a reading that only says it was withheld', () => {
    const fact = recordOf(TOLD, false).facts[2];
    expect(fact).toEqual({ ...TOLD[2], reading: { from: 'withheld' } });
  });

  test('taken from the scenario’s list are not the trainee’s own', () => {
    const listed = facts(began(), faced('B1', [], [showing('coat')]), {
      ...noticed('coat'),
      reading: { from: 'list', text: WORDS },
    });
    expect(encodeRecord(recordOf(listed, false))).toContain(WORDS);
  });

  test('withheld change no score and no other fact', () => {
    const law = fc.property(log, (list) => {
      const [all, less] = [true, false].map((asked) => {
        const read = decodeRecord(encodeRecord(recordOf(list, asked)));
        if (!read.ok) throw new Error(JSON.stringify(read.error));
        const { notebook: _, ...rest } = read.value.state;
        return { rest, score: score(accountOf(read.value.state, rubric), rubric) };
      });
      expect(less).toEqual(all);
    });
    fc.assert(law, { numRuns: 150, seed: 26 });
  });

  test('once withheld stay so called when the record is made again', () => {
    const shared = recordOf(TOLD, false);
    expect(recordOf(shared.facts, true).ownWords).toBe('withheld');
    expect(recordOf(shared.facts, false).ownWords).toBe('withheld');
  });

  test('inside a record that says they are withheld are refused', () => {
    const source = JSON.stringify(changed(recordOf(TOLD, true), 'ownWords', 'withheld'));
    expect(decodeRecord(source).ok).toBe(false);
  });
});

test('the head repeats what the first fact says', () => {
  const record = recordOf(TOLD);
  const first = TOLD[0];
  for (const field of ['scenario', 'rubric', 'mode', 'language', 'analyser'] as const) {
    expect(record[field]).toEqual(first?.type === 'began' && first[field]);
  }
});

test('a record names the version of the program beside its checksums, and is read without it', () => {
  const { program, ...record } = recordOf(TOLD, true);
  expect(program).toBe(PROGRAM_VERSION);
  for (const one of [record, { ...record, program: '1.9.0' }]) {
    const read = decodeRecord(encodeRecord(one));
    expect(read.ok && read.value.record).toEqual(one);
  }
});
