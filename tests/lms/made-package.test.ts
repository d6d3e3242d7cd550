import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { checksumOf } from '../../src/core/kernel/checksum.ts';
import { err, ok } from '../../src/core/kernel/result.ts';
import { FILE_LIST, type FileList, type PackedPart } from '../../src/lms/package/file-list.ts';
import { makePackage } from '../../src/lms/package/make-package.ts';

const PAGE = '<head></head>';
const unit = (scenario: string, title: string, inSpanish: string) => ({
  ...{ scenario, title, about: 'First.', minutes: 15 },
  files: ['index.html', `${scenario}.js`],
  spoken: { es: { title: inSpanish, about: 'Primero.' } },
});
const LIST: FileList = {
  page: checksumOf(PAGE),
  mark: 80,
  files: ['index.html', 'one.js', 'two.js'],
  units: [unit('one', 'One', 'Uno'), unit('two', 'Two', 'Dos')],
  common: ['index.html'],
  places: {},
  ofPlace: {},
};
const BUILD = new Map([
  [FILE_LIST, JSON.stringify(LIST)],
  ['index.html', PAGE],
  ['one.js', '1'],
  ['two.js', '2'],
]);

async function packed(part: PackedPart, setup: object = {}, read: string[] = []) {
  const whole = { platform: 'scorm12', met: 'none', ...setup } as const;
  const made = await makePackage(
    async (file) => {
      read.push(file);
      const text = BUILD.get(file);
      return text === undefined ? err({ code: 'no-file' as const }) : ok(strToU8(text));
    },
    part,
    whole,
    () => {},
  );
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

test('a package of each scenario holds the packages that are made alone, and reads no file twice', async () => {
  const read: string[] = [];
  const { bytes, units } = await packed({ each: true }, {}, read);
  const inside = unzipSync(bytes);
  expect(units).toBe(2);
  for (const scenario of ['one', 'two']) {
    const alone = await packed({ scenario });
    expect(Buffer.compare(inside[alone.name] ?? new Uint8Array(), alone.bytes)).toBe(0);
  }
  expect(read.filter((file) => file === 'index.html')).toHaveLength(1);
});

test('the zip of all packages has another name for another mode, mark or language', async () => {
  const setups = [{}, { mode: 'assessment' }, { pass: 70 }, { language: 'es' }];
  const made = await Promise.all(setups.map((setup) => packed({ each: true }, setup)));
  expect(new Set(made.map(({ name }) => name)).size).toBe(setups.length);
});

test('files of packages that differ have different names, which begin neutral', async () => {
  const all = await Promise.all([
    packed({}),
    packed({ scenario: 'one' }),
    packed({ scenario: 'one' }, { mode: 'assessment' }),
    packed({ scenario: 'one' }, { mode: 'assessment', first: true }),
    packed({ scenario: 'one' }, { pass: 70 }),
    packed({ scenario: 'one' }, { language: 'es' }),
    packed({ scenario: 'one' }, { platform: 'cmi5' }),
  ]);
  const names = all.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !name.startsWith('training-module-'))).toEqual([]);
});

test('in Spanish the titles are those of the Spanish scenes, and the page begins in it', async () => {
  const inside = unzipSync((await packed({}, { language: 'es' })).bytes);
  const manifest = strFromU8(inside['imsmanifest.xml'] ?? new Uint8Array());
  expect(manifest).toContain('<title>Uno</title>');
  expect(manifest).not.toContain('<title>One</title>');
  expect(strFromU8(inside['one.html'] ?? new Uint8Array())).toContain(
    '&quot;language&quot;:&quot;es&quot;',
  );
});
