import { expect, test } from 'vitest';
import { startLinks } from '../../../src/cli/build/preload-plugin.ts';

const HOME = '/unscripted/src/app/pages/home/home-page.tsx';

const chunk = (fileName: string, id: string, css: readonly string[] = []) =>
  ({
    type: 'chunk',
    fileName,
    moduleIds: ['/unscripted/src/ui/words.ts', id],
    viteMetadata: { importedCss: new Set(css), importedAssets: new Set() },
  }) as unknown as Parameters<typeof startLinks>[0][string];

test('the page has its start page fetched with the first script, and no other page', () => {
  const bundle = {
    start: chunk('built/start-1.js', HOME, ['built/start-1.css']),
    door: { ...chunk('built/home-page-1.js', ''), facadeModuleId: HOME },
    record: chunk('built/record-1.js', '/unscripted/src/app/pages/record/record-page.tsx'),
  };
  expect(startLinks(bundle)).toEqual([
    { rel: 'modulepreload', crossOrigin: 'anonymous', href: './built/start-1.js' },
    { rel: 'preload', as: 'style', crossOrigin: 'anonymous', href: './built/start-1.css' },
    { rel: 'modulepreload', crossOrigin: 'anonymous', href: './built/home-page-1.js' },
  ]);
});

test('a page in one file fetches nothing', () => {
  const whole = { ...chunk('built/index.js', HOME), isEntry: true };
  expect(startLinks({ whole })).toEqual([]);
});

test('a page without a build has nothing to fetch', () => {
  expect(startLinks({})).toEqual([]);
});
