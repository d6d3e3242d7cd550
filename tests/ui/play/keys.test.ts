import { describe, expect, test } from 'vitest';
import playWords from '../../../src/ui/catalogue/en/play.json';
import { KEY_ROWS, type KeyAct, type KeyPress, keyActOf } from '../../../src/ui/play/keys.ts';

type Where = KeyPress['where'];

const WHERES: readonly Where[] = ['passage', 'options', 'remark', 'elsewhere'];

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  repeat: false,
  modified: false,
  typing: false,
  where: 'elsewhere',
  ...more,
});

const SINGLE: readonly [key: string, act: KeyAct][] = [
  ['1', { type: 'toOption', index: 0 }],
  ['2', { type: 'toOption', index: 1 }],
  ['9', { type: 'toOption', index: 8 }],
  ['0', { type: 'toOption', index: 9 }],
  ['e', { type: 'whole' }],
  ['h', { type: 'press', what: 'hint' }],
  ['H', { type: 'press', what: 'hint' }],
  ['r', { type: 'press', what: 'retry' }],
  ['w', { type: 'press', what: 'why' }],
  ['n', { type: 'notebook' }],
  ['N', { type: 'notebook' }],
  ['p', { type: 'pause' }],
  ['P', { type: 'pause' }],
  ['?', { type: 'keys' }],
];

const LOCAL: readonly [key: string, where: Where, act: KeyAct][] = [
  [' ', 'passage', { type: 'goOn' }],
  ['Enter', 'passage', { type: 'goOn' }],
  ['ArrowDown', 'options', { type: 'step', by: 1 }],
  ['ArrowUp', 'options', { type: 'step', by: -1 }],
];

/** Every key that does something, at a place where it does it. */
const ALL: readonly [key: string, where: Where][] = [
  ...SINGLE.map(([key]): [string, Where] => [key, 'elsewhere']),
  ...LOCAL.map(([key, where]): [string, Where] => [key, where]),
];

describe('single keys', () => {
  test.each(SINGLE)('%s works wherever the focus is', (key, act) => {
    for (const where of WHERES) expect(keyActOf(press(key, { where }), true), where).toEqual(act);
  });

  test.each(SINGLE)('%s does nothing when single keys are off', (key) => {
    for (const where of WHERES)
      expect(keyActOf(press(key, { where }), false), where).toBeUndefined();
  });
});

describe('keys that belong to a place', () => {
  test.each(LOCAL)('%j works in the %s', (key, where, act) => {
    expect(keyActOf(press(key, { where }), true)).toEqual(act);
  });

  test.each(LOCAL)('%j stays in the %s when single keys are off', (key, where, act) => {
    expect(keyActOf(press(key, { where }), false)).toEqual(act);
  });

  test.each(LOCAL)('%j is left alone outside the %s', (key, where) => {
    // On a remark Enter goes on as well.
    const others = WHERES.filter((one) => one !== where && !(key === 'Enter' && one === 'remark'));
    for (const other of others) {
      expect(keyActOf(press(key, { where: other }), true), other).toBeUndefined();
    }
  });
});

describe.each<[why: string, more: Partial<KeyPress>]>([
  ['held down', { repeat: true }],
  ['pressed with Ctrl, Alt or Meta', { modified: true }],
  ['typed into a field', { typing: true }],
])('a key %s', (_why, more) => {
  test.each(ALL)('does nothing: %j (%s)', (key, where) => {
    expect(keyActOf(press(key, { where, ...more }), true)).toBeUndefined();
    expect(keyActOf(press(key, { where, ...more }), false)).toBeUndefined();
  });
});

test.each(['Tab', 'Escape', 'Shift', 'a', 'F1', '12', '½', '', 'ArrowLeft'])(
  '%j is no key of the scene',
  (key) => {
    for (const where of WHERES)
      expect(keyActOf(press(key, { where }), true), where).toBeUndefined();
  },
);

describe('the list of keys', () => {
  test('every row has a name and says what it does', () => {
    const names = Object.keys(playWords);
    for (const { id } of KEY_ROWS) {
      expect(names).toContain(`key.${id}`);
      expect(names).toContain(`key.${id}.does`);
    }
  });

  test('the rows that can be switched off are those of single keys', () => {
    const single = KEY_ROWS.filter((row) => row.single).map((row) => row.id);
    expect(single).toEqual(['number', 'e', 'h', 'n', 'p', 'r', 'w', 'v', '?']);
  });
});
