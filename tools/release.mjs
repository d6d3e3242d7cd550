// npm run release: an archive that starts without a network, with its checksum. It holds the built pages, the server in one folder, and the embedded database for this kind of machine.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { checkNode, installPackages, must, ROOT } from './ready.mjs';

checkNode();
installPackages();
const { build } = await import('vite');
must('npx', ['vite', 'build', '--logLevel', 'warn']);

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const name = `unscripted-${version}-${process.platform}-${process.arch}`;
const out = join(ROOT, 'release');
const folder = join(out, name);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

/** Files that the embedded database needs to run: no sources, nothing of its own build. */
const DATABASE = {
  'better-sqlite3': ['package.json', 'LICENSE', 'lib', 'build/Release/better_sqlite3.node'],
  bindings: ['package.json', 'LICENSE.md', 'bindings.js'],
  'file-uri-to-path': ['package.json', 'LICENSE', 'index.js'],
};
for (const [one, files] of Object.entries(DATABASE)) {
  for (const file of files) {
    const from = join('node_modules', one, file);
    cpSync(join(ROOT, from), join(folder, from), { recursive: true });
  }
}

await build({
  configFile: false,
  root: ROOT,
  logLevel: 'warn',
  publicDir: false,
  ssr: { noExternal: true, external: Object.keys(DATABASE) },
  build: {
    ssr: true,
    target: 'node20',
    outDir: join(folder, 'server'),
    rollupOptions: {
      input: {
        main: join(ROOT, 'src/server/main.ts'),
        thread: join(ROOT, 'src/server/records/thread-work.ts'), // `reading-thread.ts` starts it by this name
      },
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});

for (const one of ['dist', 'docs/operating.md', 'LICENSE', 'CHANGELOG.md']) {
  cpSync(join(ROOT, one), join(folder, one), { recursive: true });
}
const starts = { start: 'node server/main.mjs', room: 'node server/main.mjs --room' };
writeFileSync(
  join(folder, 'package.json'),
  `${JSON.stringify({ name: 'unscripted', version, private: true, type: 'module', scripts: starts }, undefined, 2)}\n`,
);

const archive = `${name}.tar.gz`;
// The same files give the same archive: no times, no owner, one order.
const pack = `tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -cf - ${name} | gzip -n > ${archive}`;
must('sh', ['-c', pack], { cwd: out });
const sum = createHash('sha256')
  .update(readFileSync(join(out, archive)))
  .digest('hex');
writeFileSync(join(out, `${archive}.sha256`), `${sum}  ${archive}\n`);
rmSync(folder, { recursive: true });
process.stdout.write(`release/${archive}\n${sum}\n`);
