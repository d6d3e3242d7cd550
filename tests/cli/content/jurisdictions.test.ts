import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  loadJurisdiction,
  loadJurisdictionIn,
  packWarning,
} from '../../../src/cli/content/jurisdiction.ts';
import { shownToLearners } from '../../../src/core/jurisdiction/checked.ts';
import type { Jurisdiction } from '../../../src/core/jurisdiction/resource.ts';
import { problemText } from '../../../src/story/problem.ts';

const PACKS = readdirSync('stories/jurisdictions')
  .filter((name) => /^[^.]+\.json$/.test(name)) // the others are translations
  .map((name) => name.replace('.json', ''));

function load(id: string) {
  const pack = loadJurisdiction(process.cwd(), id);
  if (!pack.ok) throw new Error(pack.error.map(problemText).join('\n'));
  return pack.value;
}

describe.each(PACKS)('the pack %s', (id) => {
  test('is named as its file, and no service stands in it twice', () => {
    const pack = load(id);
    expect(pack.id).toBe(id);
    const ids = pack.resources.map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is there in Spanish, with the same numbers and dates', () => {
    const spanish = loadJurisdictionIn(process.cwd(), id, 'es');
    if (!spanish.ok) throw new Error(spanish.error.map(problemText).join('\n'));
    const figures = (text: string) => text.match(/[\d-]{3,}/g) ?? [];
    for (const [at, { contacts }] of load(id).resources.entries())
      expect(spanish.value?.resources[at]?.contacts.flatMap(figures)).toEqual(
        contacts.flatMap(figures),
      );
  });

  test('never calls 911 or 988 a number that nobody has verified, in either language', () => {
    const spanish = loadJurisdictionIn(process.cwd(), id, 'es');
    const packs = [load(id), ...(spanish.ok && spanish.value ? [spanish.value] : [])];
    expect(packs).toHaveLength(2);
    for (const { resources } of packs)
      expect(resources.filter(({ standard }) => standard).map((one) => one.id)).toEqual([
        'emergency',
        '988',
      ]);
    expect(packWarning(load(id), '2026-11-25')).not.toMatch(/Emergency|988/);
  });

  test('says what to do about a child who goes off, and that law is to be checked locally', () => {
    const rules = (load(id).reporting ?? []).map(({ text }) => text);
    expect(rules.filter((text) => /welfare check.*missing child report/.test(text))).toHaveLength(
      1,
    );
    const law = rules.filter((text) => /C\.G\.S\.|waiting period/.test(text));
    expect(law.filter((text) => !text.endsWith('Check this locally.'))).toEqual([]);
  });

  test('says of every service where it comes from, or what to check', () => {
    expect(load(id).resources.filter(({ source }) => source === undefined)).toEqual([]);
  });

  test('says how to report', () => {
    expect(load(id).reporting?.length).toBeGreaterThan(0);
  });
});

test.each(PACKS)(
  '%s names labor, interpreter and services after a crime, with what to check',
  (id) => {
    for (const wanted of ['labor-line', 'interpreter-line', 'crime-services']) {
      const entry = load(id).resources.find((one) => one.id === wanted);
      expect(entry?.contacts, wanted).toEqual([]);
      expect(entry?.source, wanted).toMatch(/^To be checked: /);
    }
  },
);

test('a service of two packs has the same numbers in both', () => {
  const [ct, us] = [load('us-ct'), load('us')];
  const shared = us.resources.filter(({ contacts }) => contacts.length > 0);
  expect(shared.length).toBeGreaterThan(4);
  for (const { id, contacts } of shared)
    expect(ct.resources.find((one) => one.id === id)?.contacts, id).toEqual(contacts);
});

test('the hours for people of 60 and over are those of the present text, with its year', () => {
  const rule = load('us-ct').reporting?.find(({ text }) => text.includes('60 and over'));
  expect(rule?.text).toContain('the text of 2024 says within 24 hours');
});

test('a build names what nobody has verified, and what to do', () => {
  const warning = packWarning(load('us-ct'), '2026-11-25');
  expect(warning).toContain('stories/jurisdictions/us-ct.json');
  expect(warning).toContain('CT Safe Connect');
  expect(warning).toContain('lastVerified');
});

test.each(PACKS)('learners of %s see no number that nobody has checked but four', (id) => {
  const numbersOf = (pack: Jurisdiction | undefined) =>
    pack?.resources
      .filter(({ contacts, lastVerified }) => contacts.length > 0 && lastVerified === undefined)
      .map((one) => one.id);
  const spanish = loadJurisdictionIn(process.cwd(), id, 'es');
  for (const pack of [load(id), spanish.ok ? spanish.value : undefined])
    expect(numbersOf(pack && shownToLearners(pack))).toEqual([
      'emergency',
      'trafficking-hotline',
      'domestic-violence-hotline',
      '988',
    ]);
});

test('a build is silent when all is fresh', () => {
  const pack = load('us-ct');
  const fresh = <T>(one: T) => ({ ...one, lastVerified: '2026-11-24', checkedBy: 'A supervisor' });
  const checked = {
    ...pack,
    resources: pack.resources.map(fresh),
    reporting: (pack.reporting ?? []).map(fresh),
    local: Object.fromEntries(
      Object.entries(pack.local ?? {}).map(([name, rule]) => [name, fresh(rule)]),
    ),
  };
  expect(packWarning(checked, '2026-11-25')).toBeUndefined();
});
