import { expect, test } from 'vitest';
import { onceChecked, shownToLearners } from '../../../src/core/jurisdiction/checked.ts';
import type { Jurisdiction, Resource } from '../../../src/core/jurisdiction/resource.ts';

const CHECK = { lastVerified: '2026-11-01', checkedBy: 'AB' };
const line = (id: string, contacts: readonly string[], more: Partial<Resource> = {}): Resource => ({
  id,
  name: id,
  contacts,
  area: 'US',
  ...more,
});
const shown = (...resources: Resource[]) => {
  const pack: Jurisdiction = { id: 'x', name: 'X', exit: 'https://example.org/', resources };
  return shownToLearners(pack).resources;
};

test('a number is shown once somebody has checked it, with the day', () => {
  expect(shown(line('local', ['555 0100']))[0]?.contacts).toEqual([]);
  expect(shown(line('local', ['555 0100'], CHECK))[0]).toMatchObject({
    contacts: ['555 0100'],
    lastVerified: '2026-11-01',
  });
});

test.each([
  ['nobody has signed', { lastVerified: '2026-11-01' }],
  ['has no day', { checkedBy: 'AB' }],
])('a check that %s does not count', (_, check) => {
  const [one] = shown(line('local', ['555 0100'], check));
  expect(one?.contacts).toEqual([]);
  expect(one?.lastVerified).toBeUndefined();
});

test.each([
  ['emergency', '911'],
  ['988', 'call or text 988'],
  ['trafficking-hotline', '1-888-373-7888'],
  ['domestic-violence-hotline', '1-800-799-7233'],
])('%s is always shown', (id, contact) => {
  expect(shown(line(id, [contact]))[0]?.contacts).toEqual([contact]);
});

test('another number under the name of a national hotline has to be checked', () => {
  expect(shown(line('trafficking-hotline', ['555 0100']))[0]?.contacts).toEqual([]);
});

test('neither the source nor who checked is shown, of a rule or an answer as of a number', () => {
  const pack: Jurisdiction = {
    id: 'x',
    name: 'X',
    exit: 'https://example.org/',
    resources: [line('local', ['555 0100'], { ...CHECK, source: 'A page.' })],
    reporting: [
      { text: 'Checked.', ...CHECK, source: 'A page.' },
      { text: 'Unsigned.', lastVerified: '2026-11-01' },
    ],
    local: { line: { value: 'the line', ...CHECK, source: 'A page.' } },
  };
  expect(JSON.stringify(shownToLearners(pack))).not.toMatch(/AB|A page/);
  expect(shownToLearners(pack).reporting).toEqual([
    { text: 'Checked.', lastVerified: '2026-11-01' },
    { text: 'Unsigned.' },
  ]);
});

test('once it is checked, a number is shown that is not shown now, with the day; one that is missing is still asked for', () => {
  const pack: Jurisdiction = {
    id: 'x',
    name: 'X',
    exit: 'https://example.org/',
    resources: [line('local', ['555 0100']), line('none', [])],
    reporting: [{ text: 'A rule.' }],
  };
  expect(shownToLearners(pack).resources[0]?.contacts).toEqual([]);
  const then = shownToLearners(onceChecked(pack, '2026-11-27'));
  expect(then.resources[0]).toMatchObject({ contacts: ['555 0100'], lastVerified: '2026-11-27' });
  expect(then.resources[1]?.contacts).toEqual([]);
  expect(then.reporting).toEqual([{ text: 'A rule.', lastVerified: '2026-11-27' }]);
});
