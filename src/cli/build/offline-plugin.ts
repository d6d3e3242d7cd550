import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { pagePolicy } from '../../server/policy.ts';
import { STORIES_FILE } from '../../server/stories.ts';

const SCRIPT = 'offline.js';
const SOURCE = 'src/app/offline/worker.ts';

/** Files the words do not need: pictures, sound, the code for both, a second typeface, charts, packages. */
const REST =
  /\.(avif|webp|m4a|webm)$|opendyslexic-[^/]*$|^package-files\.json$|^built\/(stage|audio|src|worker|packer|reports-page)-[^/]*\.js$/;

/** Large and for few. */
const NOT_CACHED = /^single\.html$|\.(gz|map)$/;

/** Vite plugin: adds to the built page its security policy and a service worker that caches its files. */
export function offline(exit: () => string): Plugin {
  let folder = 'dist';
  return {
    name: 'unscripted-offline',
    apply: 'build',
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir);
    },
    buildStart() {
      this.emitFile({ type: 'chunk', id: SOURCE, fileName: SCRIPT });
    },
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy(exit()) },
        injectTo: 'head-prepend',
      },
    ],
    closeBundle: () => {
      if (!existsSync(join(folder, SCRIPT))) return; // the build failed, and says why itself
      const files = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
        .filter((file) => file !== SCRIPT && file !== STORIES_FILE && !NOT_CACHED.test(file))
        .sort();
      const hash = createHash('sha256');
      for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
      const first = files.filter((file) => !REST.test(file) && file !== 'index.html');
      const built = {
        version: hash.digest('hex').slice(0, 12),
        first: ['./', ...first],
        rest: files.filter((file) => REST.test(file)),
      };
      const script = join(folder, SCRIPT);
      const code = readFileSync(script, 'utf8');
      writeFileSync(script, `const BUILT = ${JSON.stringify(built)};\n${code}`);
    },
  };
}
