import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { EMPTY_SINGLE } from '../../lms/package/single-page.ts';
import { emptySingleFile } from '../package/single.ts';

/** The mode of a build that only packages for platforms are made from. */
export const PACKAGE_MODE = 'package';

/** Vite plugin: writes the page from which the studio makes one file for a stick. It takes a second build. */
export function single(): Plugin {
  let [root, folder] = ['', ''];
  return {
    name: 'unscripted-single-page',
    apply: ({ mode }, { command }) => command === 'build' && mode !== PACKAGE_MODE,
    configResolved: (config) => {
      root = config.root;
      folder = resolve(config.root, config.build.outDir);
    },
    writeBundle: async () => writeFileSync(join(folder, EMPTY_SINGLE), await emptySingleFile(root)),
  };
}
