import { describe, expect, test } from 'vitest';
import { studioGround } from '../../src/cli/build/studio-plugin.ts';
import { shownToLearners } from '../../src/core/jurisdiction/checked.ts';
import type { Jurisdiction } from '../../src/core/jurisdiction/resource.ts';
import { compileStory } from '../../src/story/compile.ts';
import { checkDraft } from '../../src/studio/check-draft.ts';
import type { DraftNews } from '../../src/studio/draft-news.ts';
import { idFromName } from '../../src/studio/folder/scenario-folder.ts';
import {
  beginPack,
  groundWithPack,
  packEntryOf,
  packFileText,
  packOfProject,
  packOldChecks,
  packProblems,
  readPackFile,
  withPath,
} from '../../src/studio/place-pack.ts';
import { problemIn } from '../../src/studio/told/problem-in.ts';
import { folderHere } from './folder.ts';

const TODAY = '2026-11-27';
const ground = studioGround('.');
const usual = packOfProject(ground, 'us') as Jurisdiction;
const ohio = beginPack(usual, 'ohio', 'Ohio');

describe('a pack begun from nothing', () => {
  test('has nothing to mend, the four numbers that always stand, and no other number', () => {
    expect(packProblems(ground, ohio, TODAY)).toEqual([]);
    const withNumber = ohio.resources.filter(({ contacts }) => contacts.length > 0);
    expect(withNumber.map(({ id }) => id)).toEqual([
      'emergency',
      'trafficking-hotline',
      'domestic-violence-hotline',
      '988',
    ]);
    expect(JSON.stringify(ohio)).not.toContain('Connecticut');
  });

  test('a number is shown to learners once somebody has signed for it, and not before', () => {
    const [first, ...rest] = ohio.resources.filter(({ contacts }) => contacts.length === 0);
    if (first === undefined) throw new Error('every service has a number');
    const written = { ...first, contacts: ['555-0100'] };
    const seen = (one: typeof written) =>
      shownToLearners({ ...ohio, resources: [one, ...rest] }).resources[0]?.contacts;
    expect(seen(written)).toEqual([]);
    expect(seen({ ...written, lastVerified: TODAY, checkedBy: 'AB' })).toEqual(['555-0100']);
  });

  test('has no yes and no no: nobody has answered yet, and that is nothing to mend', () => {
    const values = Object.values(ohio.local ?? {}).map(({ value }) => value);
    expect(values).toContain(undefined);
    expect(values.filter((value) => typeof value === 'boolean')).toEqual([]);
  });

  const withNumber = (contact: string): Jurisdiction => ({
    ...ohio,
    resources: ohio.resources.map((one, at) => (at === 5 ? { ...one, contacts: [contact] } : one)),
  });
  test.each([
    'call the nice people at CALL-NOW',
    '555',
    '<img src=x onerror=alert(1)> 555-010-0199',
    '8'.repeat(10_000),
    `${'call '.repeat(20)}555-010-0199`,
  ])('a number that cannot be called is to be mended: %s', (contact) => {
    expect(packProblems(ground, withNumber(contact), TODAY).map(packEntryOf)).toEqual([
      'resources[5]',
    ]);
  });
  test.each([
    '211',
    'call or text 988',
    'text START to 88788',
    '1-800-786-2929 (1-800-RUNAWAY)',
    '(555) 010-0199',
    '+52 55 1234 5678',
    'TTY 711',
  ])('a number that can be called is none to mend: %s', (contact) => {
    expect(packProblems(ground, withNumber(contact), TODAY)).toEqual([]);
  });

  test('an answer of Ink, of HTML or of ten thousand letters is to be mended', () => {
    for (const value of ['{b1: -> END}', '<b>the line</b>', 'a'.repeat(10_000)]) {
      const local = { ...ohio.local, line: { value } };
      const found = packProblems(ground, { ...ohio, local }, TODAY);
      expect(found.map(packEntryOf)).toEqual(['local.line']);
    }
  });

  test('a check of 2020 is to be made again, and stops nothing', () => {
    const local = {
      ...ohio.local,
      line: { value: 'it', lastVerified: '2020-01-01', checkedBy: 'A' },
    };
    const old = { ...ohio, local };
    expect(packProblems(ground, old, TODAY)).toEqual([]);
    expect(packOldChecks(old, TODAY).map(packEntryOf)).toEqual(['local.line']);
    expect(packOldChecks(old, '2020-03-01')).toEqual([]);
  });

  test('what is wrong is what “pack check” says, at the entry', () => {
    const local = { ...ohio.local, line: { value: '' } };
    const problems = packProblems(ground, { ...ohio, local, name: '' }, TODAY);
    expect(problems.map(packEntryOf)).toEqual(['local.line']); // its form comes first
    const named = packProblems(ground, { ...ohio, name: '' }, TODAY);
    expect(named).toMatchObject([{ file: 'stories/jurisdictions/ohio.json' }]);
    const resources = ohio.resources.map((one, at) => (at === 5 ? { ...one, name: '' } : one));
    expect(packProblems(ground, { ...ohio, resources }, TODAY).map(packEntryOf)).toEqual([
      'resources[5]',
    ]);
  });
});

test.each([
  ['Ohio', 'ohio'],
  [' Nuevo México, D.C. ', 'nuevo-mexico-dc'],
  [
    'Massachusetts General Hospital Emergency Department',
    'massachusetts-general-hospital-emergency',
  ],
  ['10th District', undefined],
  ['  ', undefined],
])('a place called “%s” has the pack %s', (name, id) => {
  expect(idFromName(name)).toBe(id);
});

describe('the file of a pack', () => {
  test('comes back as it was, even if it is unfinished', () => {
    const half = { ...ohio, exit: 'weath', local: { ...ohio.local, line: { value: '' } } };
    const read = readPackFile(packFileText(half));
    expect(read).toEqual({ ok: true, value: { ...half, version: 1 } });
  });

  test('comes back without any service, and says that the four are missing', () => {
    const none = { ...ohio, resources: [] };
    expect(readPackFile(packFileText(none))).toMatchObject({ ok: true, value: { resources: [] } });
    expect(packProblems(ground, none, TODAY)).toMatchObject([
      { message: 'At resources: this is not a list of at least 1.' },
    ]);
  });

  test.each([
    ['broken', '{', { code: 'not-json' }],
    ['no object', '7', { code: 'not-json' }],
    ['of a newer release', '{"version":2,"states":[]}', { code: 'newer' }],
    ['something else', '{"format":"record"}', { code: 'not-pack', at: 'format' }],
    ['with a day that is none', '', { code: 'not-pack', at: 'resources[0].lastVerified' }],
  ])('that is %s is refused with its reason', (_, text, problem) => {
    const [first, ...rest] = ohio.resources;
    const never = { ...ohio, resources: [{ ...first, lastVerified: '2026-13-01' }, ...rest] };
    const read = readPackFile(text === '' ? JSON.stringify(never) : text);
    expect(read).toMatchObject({ ok: false, error: problem });
  });
});

test('a pack laid over a scene answers it, hides ours of the same id, and the scene is proved with it', () => {
  const pack = {
    ...ohio,
    id: 'us-ct',
    local: {
      ...ohio.local,
      line: { value: 'the Buckeye line', checkedBy: 'AB', lastVerified: '2026-11-20' },
    },
  };
  const news: DraftNews[] = [];
  checkDraft(
    {
      ground: groundWithPack(ground, pack),
      folder: folderHere('fourth-period'),
      pack: 'us-ct',
      routes: false,
    },
    compileStory,
    () => 0,
    (one) => news.push(one),
  );
  const built = news.find(({ stage }) => stage === 'built');
  const packs = built?.stage === 'built' ? built.content.playable.scenario.packs : [];
  expect(packs?.map(({ id }) => id)).toEqual(['us-ct', 'us']);
  expect(packs?.[0]?.answers.line).toBe('the Buckeye line');
  const whole = news.find(({ stage }) => stage === 'whole');
  if (whole?.stage !== 'whole') throw new Error('it was not proved');
  expect(whole.verdicts.filter(({ verdict }) => verdict !== 'PROVED')).toEqual([]);
  expect(news.some(({ stage }) => stage === 'routes')).toBe(false);
});

test('what is wrong with a pack is told in Spanish', () => {
  const [first, ...rest] = ohio.resources;
  if (first === undefined) throw new Error('the pack has services');
  const written = { ...first, name: '', note: 'Call 860 555-0100', standard: true };
  const signed = { checkedBy: 'AB', lastVerified: '2030-01-01' };
  const other = rest.map((one, at) => (at === 4 ? { ...one, id: written.id } : one));
  const wrong = [
    { ...ohio, id: 'utah' },
    { ...ohio, resources: other },
    { ...ohio, resources: [{ ...written, ...signed }, ...other] },
    { ...ohio, resources: [{ ...first, checkedBy: 'AB' }, ...rest] },
    { ...ohio, resources: rest.map((one, at) => (at === 4 ? { ...one, standard: true } : one)) },
    { ...ohio, local: {} },
    { ...ohio, local: { ...ohio.local, other: { value: true } } },
  ] as readonly Jurisdiction[];
  const told = wrong.flatMap((pack) =>
    packProblems(ground, pack, TODAY).map((problem) => problemIn('es', problem)),
  );
  expect(told.length).toBeGreaterThan(8);
  expect(told.filter(({ english }) => english !== undefined)).toEqual([]);
  expect(told.map(({ message }) => message)).toContain(
    'En local.other: ninguna historia puede preguntar esto.',
  );
});

test('the place of a problem can be named as the form names it, in both languages', () => {
  const named = packProblems(ground, { ...ohio, name: '' }, TODAY).map((problem) =>
    withPath(problem, (path) => (path === 'name' ? '“Name of the place”' : path)),
  );
  expect(named.map(({ message }) => message)).toEqual(['At “Name of the place”: this is empty.']);
  expect(named.map((problem) => problemIn('es', problem).message)).toEqual([
    'En “Name of the place”: está vacío.',
  ]);
});
