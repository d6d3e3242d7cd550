import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { content, exitOf } from '../build/content-plugin.ts';
import { messages } from '../build/messages-plugin.ts';
import { picturePlaces } from '../content/content.ts';

/** Security policy of the single file: run what it contains, and check that the exit page is reachable. */
const policy = (exit: string): string =>
  [
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'media-src data: blob:',
    'font-src data:',
    `connect-src data: ${new URL(exit).origin}`,
    'worker-src blob: data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const NO_SCENE = ''; // names no scenario, so that none is in the page
const STAGE = /\/assets\/stage\/([^/]+)\//;
const WORKER = '/src/app/reports/start-worker.ts';
/** Pages of authors, which work with files beside the page. */
const OF_AUTHORS = /\/src\/app\/pages\/(studio|place|review)\/\1-page\.tsx$/;
const PACKAGES = '/src/app/pack/package-desk.tsx'; // needs files beside the page, which the single file does not have
/** What is kept by the studio, which is not in the single file. */
const OF_STUDIO = /\/src\/app\/pages\/(place\/kept-packs|instructor\/draft-packs)\.ts$/;
const NO_DRAFTS =
  'const none = []; export const useKeptPacks = () => none; export const useDraftPacks = () => none;';
const LINK = /<link rel="(?:manifest|icon)"[^>]*>\s*/g;

const dataUrl = (type: string, bytes: Buffer): string =>
  `data:${type};base64,${bytes.toString('base64')}`;

/** A module that stands for every page of authors: it says where they are. */
const noStudio = (): string =>
  ['StudioPage', 'PlacePage', 'ReviewPage']
    .map((name) => `export { NoStudioPage as ${name} } from '../studio/no-studio-page.tsx';`)
    .join('\n');

/** Vite plugin: inlines files into the single page and leaves out what it cannot use. */
function inOneFile(root: string, only: string | undefined): Plugin {
  const places = only === undefined ? undefined : picturePlaces(root, only);
  return {
    name: 'unscripted-single',
    enforce: 'pre',
    load(id) {
      if (id.endsWith(WORKER)) {
        const worker = JSON.stringify(join(root, 'src/app/reports/worker/worker.ts?worker&inline'));
        return `import Inside from ${worker};\nexport const startWorker = () => new Inside();`;
      }
      if (id.endsWith(PACKAGES)) return 'export const PackageDesk = () => null;';
      if (OF_STUDIO.test(id)) return NO_DRAFTS;
      if (OF_AUTHORS.test(id)) return noStudio();
      const place = STAGE.exec(id)?.[1];
      const left = places !== undefined && place !== undefined && !places.includes(place);
      return left && !id.includes('.json') ? "export default '';" : undefined;
    },
    transformIndexHtml: (html) => ({
      html: html.replaceAll(LINK, ''),
      tags: [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policy(exitOf(root)) },
          injectTo: 'head-prepend',
        },
        {
          tag: 'link',
          attrs: {
            rel: 'icon',
            href: dataUrl('image/svg+xml', readFileSync(join(root, 'public', 'icon.svg'))),
          },
          injectTo: 'head',
        },
      ],
    }),
  };
}

const configOf = (root: string, only: string | undefined): InlineConfig => ({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  plugins: [content(root, undefined, only), messages(), inOneFile(root, only), viteSingleFile()],
  worker: { format: 'es', plugins: () => [content(root), messages()] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    write: false,
    modulePreload: { polyfill: false },
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});

/** Builds the page into which a scene of one's own is put: the whole game as one HTML file, without any scene. */
export const emptySingleFile = (root: string): Promise<string> => singleFile(root, NO_SCENE);

/**
 * Builds the whole game as one HTML file that runs from a USB stick, with words, pictures, sound and fonts inside and
 * no network requests. `only` limits it to one scenario.
 */
export async function singleFile(root: string, only?: string): Promise<string> {
  const built = await build(configOf(root, only));
  if (!('output' in built)) throw new Error('one page gives one build');
  const page = built.output.find(({ fileName }) => fileName === 'index.html');
  if (page?.type !== 'asset') throw new Error('the build has no page');
  return String(page.source);
}
