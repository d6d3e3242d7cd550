import { describe, expect, test } from 'vitest';
import { scenarioIds } from '../../src/cli/content/content.ts';
import { diskFiles } from '../../src/cli/content/disk.ts';
import { bankPath } from '../../src/content/typed-bank.ts';
import { weakBank } from '../../src/content/weak-bank.ts';
import { jsonOf } from '../../src/core/kernel/json.ts';
import type { TypedBank, TypedEntry } from '../../src/core/reply/typed-bank.ts';

const weak = (entries: readonly TypedEntry[]) => {
  const bank: TypedBank = { B1: entries };
  const files = { read: () => JSON.stringify(bank, null, 1) } as never;
  return weakBank(files, 'x', bank);
};

/** Replies that share no word. */
const different = (count: number): TypedEntry[] =>
  Array.from({ length: count }, (_, at) => ({ text: `a${at} b${at} c${at}`, as: 'sit' }));

describe('a weak bank', () => {
  test('is thin with fewer than 40 different replies, and says so by moment, file and line', () => {
    expect(weak(different(40))).toEqual([]);
    expect(weak(different(39))).toMatchObject([
      { code: 'thin-bank', file: 'stories/x/typed.json', line: 2 },
    ]);
    expect(weak(different(39))[0]?.message).toContain(': 39, and 40 are enough.');
  });

  test('counts replies that share 70 % of their words once', () => {
    const twins = [...different(39), { text: 'a0 b0 c0 ok', as: 'sit' }]; // 3 of 4 words
    expect(weak(twins)).toMatchObject([{ code: 'thin-bank' }]);
    expect(weak([...different(39), { text: 'a0 b0 c0 ok now', as: 'sit' }])).toEqual([]);
  });

  test('says that nearly the same words have two meanings, at the second of them', () => {
    const found = weak([...different(40), { text: 'B0, a0: c0!', as: 'other' }]);
    expect(found).toMatchObject([{ code: 'two-meanings', line: 164 }]);
    expect(found[0]?.message).toContain('“a0 b0 c0” and “B0, a0: c0!”');
  });

  test('takes a reply and the one that denies it for two', () => {
    const said = { text: 'i will tell your mother', as: 'threat' };
    const denied = { text: 'i will not tell your mother', as: 'sit' };
    expect(weak([...different(38), said, denied])).toEqual([]);
  });

  test('is not one without replies', () => {
    expect(weak([])).toEqual([]);
    expect(weakBank({ read: () => undefined } as never, 'x', undefined)).toEqual([]);
  });
});

test.each(scenarioIds('.'))('%s has no moment whose bank is weak', (id) => {
  const files = diskFiles('.');
  const bank = jsonOf(files.read(bankPath(id))) as TypedBank | undefined;
  expect(weakBank(files, id, bank)).toEqual([]);
});
