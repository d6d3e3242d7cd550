import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeJurisdiction } from '../../../src/core/jurisdiction/resource.ts';
import { changed } from '../records.ts';

const PACK = {
  id: 'us-ct',
  name: 'Connecticut',
  exit: 'https://weather.example/',
  resources: [
    {
      id: 'line',
      name: 'A line',
      contacts: ['1-888-000-0000'],
      area: 'All of it',
      hours: 'Always',
      languages: ['en', 'es'],
      lastVerified: '2026-01-31',
      checkedBy: 'shift supervisor',
      note: 'Ask first.',
    },
    { id: 'other', name: 'Another', contacts: [], area: 'A town' },
  ],
};

test('a jurisdiction pack decodes to itself, with a service that has no number yet', () => {
  expect(decodeJurisdiction(PACK)).toEqual({ ok: true, value: PACK });
});

test.each<[string, string, unknown, string?]>([
  ['an exit that is not encrypted', 'exit', 'http://weather.example/'],
  ['an exit that runs code', 'exit', 'javascript:alert(1)'],
  ['an exit that leads nowhere', 'exit', 'https://'],
  ['an exit with words behind it', 'exit', 'https://weather.example/ or so'],
  ['an exit that adds a rule to the page policy', 'exit', 'https://a;script-src'],
  ['no services', 'resources', []],
  ['a date in words', 'resources[0].lastVerified', 'January'],
  ['a number in place of a list', 'resources[0].contacts', '1-888'],
  ['a stray field', 'resources[1].rating', 5],
  ['a name missing', 'resources[1].name', undefined],
])('%s is refused: %s', (_, path, value) => {
  const read = decodeJurisdiction(changed(PACK, path, value));
  expect(read).toMatchObject({ ok: false, error: { path } });
});

test.each([
  'https://weather.example',
  'https://weather.example:8443/now?at=1#top',
  'https://años.example/',
])('an exit can be %s', (exit) => {
  expect(decodeJurisdiction({ ...PACK, exit })).toMatchObject({ ok: true });
});

const FOLDER = new URL('../../../stories/jurisdictions/', import.meta.url);
const shipped = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

test.each(shipped)('stories/jurisdictions/%s decodes', (name) => {
  const read = decodeJurisdiction(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')));
  expect(read).toMatchObject({ ok: true });
});
