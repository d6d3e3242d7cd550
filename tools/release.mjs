// npm run release: an archive that starts without a network, with its checksum. It holds the built pages, the server in one folder, and lists of its parts and their licenses. It is the same for every kind of machine.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { listParts } from './parts.mjs';
import { checkNode, installPackages, must, ROOT } from './ready.mjs';

process.chdir(ROOT);
checkNode();
installPackages();
const { build } = await import('vite');
const LICENSES = { fileName: 'licenses.md' }; // of the packages in it, with their words
await build({ logLevel: 'warn', build: { license: LICENSES } });

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const name = `unscripted-${version}`;
const folder = join('release', name);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  ssr: { noExternal: true, external: ['better-sqlite3'] }, // for Node 20; the archive goes without
  build: {
    ssr: true,
    target: 'node20',
    outDir: join(folder, 'server'),
    license: LICENSES,
    rollupOptions: {
      input: {
        main: 'src/server/main.ts',
        thread: 'src/server/records/thread-work.ts', // `reading-thread.ts` starts it by this name
      },
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});

for (const one of ['dist', 'docs/operating.md', 'assets/LICENSES.md', 'LICENSE', 'CHANGELOG.md']) {
  cpSync(one, join(folder, one), { recursive: true });
}
const write = (file, value) =>
  writeFileSync(join(folder, file), `${JSON.stringify(value, undefined, 2)}\n`);
write('parts.cdx.json', listParts());
write('package.json', {
  name: 'unscripted',
  version,
  private: true,
  type: 'module',
  engines: { node: '>=22.16' },
  scripts: { start: 'node server/main.mjs', room: 'node server/main.mjs --room' },
});

const archive = `${name}.tar.gz`;
// The same files give the same archive: no times, no owner, one order.
const pack = `tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -cf - ${name} | gzip -n > ${archive}`;
must('sh', ['-c', pack], { cwd: 'release' });
const sum = createHash('sha256')
  .update(readFileSync(join('release', archive)))
  .digest('hex');
writeFileSync(join('release', `${archive}.sha256`), `${sum}  ${archive}\n`);
rmSync(folder, { recursive: true });
process.stdout.write(`release/${archive}\n${sum}\n`);
