import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { content as plugin } from '../../../src/cli/build/content-plugin.ts';
import { studioGround } from '../../../src/cli/build/studio-plugin.ts';
import { checkPack } from '../../../src/cli/commands/check-pack.ts';
import { loadSubject } from '../../../src/cli/commands/proof/proof.ts';
import { missingPackFile } from '../../../src/cli/content/jurisdiction.ts';
import type { Jurisdiction } from '../../../src/core/jurisdiction/resource.ts';
import { changed } from '../../core/records.ts';

const ROOT = process.cwd();
const TODAY = '2026-11-27';
const US = JSON.parse(readFileSync('stories/jurisdictions/us.json', 'utf8')) as Jurisdiction;
const WORDS = {
  ...US.local,
  line: { value: 'the Big Sky line', checkedBy: 'AB', lastVerified: '2026-11-20' },
};
const LINE = { id: 'big-sky', name: 'Big Sky line', area: 'Montana' };
const CHECK = { lastVerified: '2026-11-20', checkedBy: 'night supervisor' };
const MONTANA = {
  ...US,
  id: 'montana',
  name: 'Montana',
  resources: [...US.resources, { ...LINE, contacts: ['406-555-0100'] }],
  local: WORDS,
};

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'));
  file = join(folder, 'montana.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

const check = (pack: unknown, today = TODAY) => {
  writeFileSync(file, JSON.stringify(pack));
  return checkPack(ROOT, 'check', file, today);
};

describe('pack check', () => {
  test('names what nobody has checked, what has no number, and how to lay the pack over', () => {
    const { lines, exit } = check(MONTANA);
    expect(exit).toBe(0);
    expect(lines[0]).toBe(`${file} is a pack: Montana, with 14 services.`);
    expect(lines[1]).toMatch(/^Nobody has checked these.*Big Sky line/);
    expect(lines[1]).not.toMatch(/Emergency|Trafficking|Domestic Violence Hotline|988/);
    expect(lines[2]).toMatch(/no number yet: .*Labor and wage complaints/);
    expect(lines[3]).toContain(`JURISDICTION=${file} npm run -s cli -- verify`);
  });

  test('is silent about a number that somebody has checked', () => {
    const resources = [...US.resources, { ...LINE, contacts: ['406-555-0100'], ...CHECK }];
    expect(check({ ...MONTANA, resources }).lines.join()).not.toContain('Big Sky');
  });

  test.each<[string, string, unknown, RegExp]>([
    ['another id than its file', 'id', 'wyoming', /At id: .* Write "id": "montana"/],
    ['a service twice', 'resources[1].id', '988', /At resources\[3\]\.id: “988” is there twice/],
    ['no 911', 'resources[0].id', 'police', /no entry has the id “emergency”/],
    ['a service without a name', 'resources[2].name', ' ', /resources\[2\]\.name: this is empty/],
    ['a form of a later release', 'version', 2, /At version: this is not a whole number from 1/],
    ['a local line called standard', 'resources[13].standard', true, /resources\[13\]\.standard/],
    ['a number in a note', 'resources[13].note', 'Or 406-555-0101.', /note: a number in words/],
    ['a number in a rule', 'reporting[0].text', 'Call (406) 555-0101.', /reporting\[0\]\.text/],
    ['a number in a local answer', 'local.line.value', '406.555.0101', /local\.line\.value/],
    ['a day without who', 'resources[13].lastVerified', '2026-11-01', /needs its day and who/],
    ['who without a day', 'local.report_hours.checkedBy', 'AB', /At local\.report_hours: a check/],
    ['a question unanswered', 'local.line', undefined, /local\.line: this place has no answer/],
    ['a stray field', 'resources[13].rating', 5, /resources\[13\]\.rating: this is not/],
  ])('%s: says where and what to do', (_, path, value, words) => {
    const { lines, exit } = check(changed(MONTANA, path, value));
    expect(exit).toBe(1);
    expect(lines[0]).toContain(`${file}  At `);
    expect(lines.join('\n')).toMatch(words);
  });

  test('a day that is yet to come is no check', () => {
    const resources = [...US.resources, { ...LINE, contacts: ['406-555-0100'], ...CHECK }];
    expect(check({ ...MONTANA, resources }, '2026-11-19').lines[0]).toMatch(/yet to come/);
  });

  test('a translation beside it is checked with it', () => {
    writeFileSync(join(folder, 'montana.es.json'), JSON.stringify({ ...MONTANA, resources: [] }));
    expect(check(MONTANA).lines[0]).toContain(`${join(folder, 'montana.es.json')}  At resources`);
  });

  test('a file that is no pack, is missing, or a wrong word after “pack” ends with what to do', () => {
    writeFileSync(file, '{');
    expect(checkPack(ROOT, 'check', file).lines[0]).toContain('This is not JSON');
    const none = checkPack(ROOT, 'check', join(folder, 'none.json'));
    expect(none).toMatchObject({ exit: 2, lines: [expect.stringContaining('is not there')] });
    expect(checkPack(ROOT, 'check', 'My pack.txt')).toMatchObject({ exit: 2 });
    expect(checkPack(ROOT, 'send', file)).toMatchObject({ exit: 2 });
  });
});

describe('a pack file that JURISDICTION names', () => {
  beforeEach(() => {
    writeFileSync(file, JSON.stringify(MONTANA));
    vi.stubEnv('JURISDICTION', file);
  });

  test('answers what stories ask, and its words are in the proof beside those of other packs', () => {
    const subject = loadSubject(ROOT, 'platform-four');
    const packs = subject.ok ? (subject.value.scenario.packs ?? []) : [];
    expect(packs.map(({ id }) => id)).toEqual(['montana', 'us', 'us-ct']);
    expect(packs[0]?.answers.line).toBe('the Big Sky line');
  });

  test('is the one learners see, in every language, its numbers once somebody has checked them', () => {
    const pages = (language = '') => {
      const { load } = plugin(ROOT) as unknown as {
        load: (this: object, id: string) => string;
      };
      const seen = { addWatchFile: () => {}, warn: () => {} };
      return load.call(seen, `\0virtual:unscripted/jurisdiction${language}`);
    };
    expect(pages()).toContain('Big Sky line');
    expect(pages('/es')).toContain('Big Sky line');
    expect(pages()).not.toContain('406-555-0100');
    const resources = [...US.resources, { ...LINE, contacts: ['406-555-0100'], ...CHECK }];
    writeFileSync(file, JSON.stringify({ ...MONTANA, resources }));
    expect(pages()).toContain('406-555-0100');
    expect(pages()).not.toContain('night supervisor');
  });

  test('is what drafts in the studio are checked beside', () => {
    expect(studioGround(ROOT)['stories/jurisdictions/montana.json']).toContain('Big Sky line');
  });

  test('is named if it is not there', () => {
    expect(missingPackFile()).toBeUndefined();
    vi.stubEnv('JURISDICTION', join(folder, 'none.json'));
    expect(missingPackFile()).toContain(join(folder, 'none.json'));
    vi.stubEnv('JURISDICTION', 'us');
    expect(missingPackFile()).toBeUndefined();
  });
});
