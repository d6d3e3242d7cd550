import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { PROGRAM_VERSION } from '../../src/core/record/record.ts';
import { PLATFORMS } from '../../src/lms/package/platform.ts';
import { packageFiles, zipped } from '../../src/lms/package/platform-package.ts';
import { SCORM_EDITIONS } from '../../src/lms/scorm/edition.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const GAME = new Map([
  ['built/b.js', bytes('b')],
  [
    'index.html',
    bytes('<head><meta content="connect-src \'self\'"><link rel="manifest" href="m"></head>'),
  ],
  ['built/a & c.avif', bytes('a')],
]);
const UNITS = [
  { scenario: 'one', title: 'One <1> & more', about: 'First.' },
  { scenario: 'two', title: 'Two', about: 'Second.' },
];
const text = (files: { readonly [name: string]: Uint8Array }, name: string): string =>
  new TextDecoder().decode(files[name]);

describe.each(PLATFORMS)('%s', (platform) => {
  const files = packageFiles(GAME, UNITS, { platform, pass: 80, mode: 'assessment' });
  const archive = zipped(files);
  const inside = unzipSync(archive);

  test('is the same, byte for byte, whatever order the files come in', () => {
    const again = new Map([...GAME].reverse());
    const second = zipped(packageFiles(again, UNITS, { platform, pass: 80, mode: 'assessment' }));
    expect(Buffer.compare(archive, second)).toBe(0);
  });

  test('has a page for each unit that says which it is, and the page of the game no more', () => {
    expect(Object.keys(inside)).not.toContain('index.html');
    for (const { scenario } of UNITS) {
      const page = text(inside, `${scenario}.html`);
      const said = /<meta name="unit" content="([^"]*)">/.exec(page)?.[1] ?? '';
      expect(JSON.parse(said.replaceAll('&quot;', '"'))).toEqual({
        format: platform,
        scenario,
        pass: 80,
        mode: 'assessment',
      });
      expect(page).not.toContain('rel="manifest"');
      expect(page).toContain(platform === 'cmi5' ? 'connect-src *' : "connect-src 'self'");
    }
  });
});

test.each(['scorm12', 'scorm2004'] as const)('%s lists every file and nothing else', (platform) => {
  const inside = unzipSync(zipped(packageFiles(GAME, UNITS, { platform, pass: 70 })));
  const manifest = text(inside, 'imsmanifest.xml');
  const listed = [...manifest.matchAll(/<file href="([^"]*)"\/>/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );
  expect(listed.toSorted()).toEqual(
    Object.keys(inside)
      .filter((name) => name !== 'imsmanifest.xml')
      .toSorted(),
  );
  const ids = [...manifest.matchAll(/ identifier="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(manifest).toContain('One &lt;1&gt; &amp; more');
  expect(manifest).toContain(`>${PROGRAM_VERSION}+`);
});

test.each(PLATFORMS)('%s: packages that differ are told apart, equal ones are not', (platform) => {
  const nameOf = (setup: object, units: typeof UNITS = UNITS): string => {
    const all = { platform, pass: 80, ...setup };
    const [[, manifest] = ['', new Uint8Array()]] = packageFiles(GAME, units, all);
    const written = new TextDecoder().decode(manifest);
    return /(?:<manifest identifier|<course id)="([^"]*)"/.exec(written)?.[1] ?? '';
  };
  const seconds = UNITS.map((unit) => ({ ...unit, followUp: true as const }));
  const others = [
    nameOf({ mode: 'practice' }),
    nameOf({ mode: 'assessment' }),
    nameOf({ pass: 70 }),
    nameOf({ release: 'b' }),
    nameOf({ first: true }),
    nameOf({ language: 'es' }),
    nameOf({ met: 'harmed' }, seconds),
    nameOf({ met: 'none' }, seconds),
    nameOf({}, UNITS.slice(1)),
  ];
  expect(new Set([...others, nameOf({})]).size).toBe(10);
  // Only a second contact begins by how the first one ended.
  expect(nameOf({ met: 'none' })).toBe(nameOf({}));
  expect(nameOf({ release: 'b' })).toBe(nameOf({ release: 'b' }));
});

test('the title of the course says what is in it', () => {
  const title = (setup: object) => {
    const all = { platform: 'scorm12', pass: 70, ...setup } as const;
    const inside = unzipSync(zipped(packageFiles(GAME, UNITS.slice(1), all)));
    return /<organization [^>]*>\s*<title>([^<]*)</.exec(text(inside, 'imsmanifest.xml'))?.[1];
  };
  expect(title({ mode: 'assessment' })).toBe('Unscripted: Two (assessment, pass mark 70)');
  expect(title({ mode: 'practice' })).toBe('Unscripted: Two (practice)');
  expect(title({ mode: 'assessment', language: 'es' })).toBe(
    'Unscripted: Two (evaluación, nota para aprobar 70)',
  );
});

test.each(PLATFORMS)(
  '%s: an administrator reads the language and how long it takes',
  (platform) => {
    const units = UNITS.map((unit) => ({ ...unit, minutes: 20 }));
    const setup = { platform, pass: 70, language: 'es' } as const;
    const [[, manifest] = ['', new Uint8Array()]] = packageFiles(GAME, units, setup);
    const written = new TextDecoder().decode(manifest);
    expect(written).toContain('Unos 40 minutos.');
    expect(written).toMatch(platform === 'cmi5' ? /lang="es"/ : /<language>es<\/language>/);
    if (platform !== 'cmi5') expect(written).toContain('PT40M');
  },
);

test.each([
  ['75', '0.75', 75],
  ['', '', undefined],
  ['high', 'high', 'not read'],
  ['130', '1.3', 'not read'],
  ['-5', '-0.5', 'not read'],
])('a mark that a platform sets at launch (%s, %s) is %s', (older, newer, mark) => {
  expect(SCORM_EDITIONS.scorm12.pass(() => older)).toBe(mark === 'not read' ? older : mark);
  expect(SCORM_EDITIONS.scorm2004.pass(() => newer)).toBe(mark === 'not read' ? newer : mark);
});
