import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { err, ok } from '../../core/kernel/result.ts';
import type { ReadBuilt } from '../../lms/package/make-package.ts';
import type { PACKAGE_MODE } from '../build/single-plugin.ts';

/** A file that a build lacks. */
export interface NoFile {
  readonly code: 'no-file';
  readonly file: string;
}

/** Reads the files of a build in a folder. */
export const builtIn =
  (folder: string): ReadBuilt<NoFile> =>
  async (file) => {
    const at = join(folder, file);
    return existsSync(at) ? ok(new Uint8Array(readFileSync(at))) : err({ code: 'no-file', file });
  };

/** Builds the game into a temporary folder, uses it, and deletes it. `production` also makes the page for a stick. */
export async function withBuild<T>(
  root: string,
  mode: 'production' | typeof PACKAGE_MODE,
  use: (read: ReadBuilt<NoFile>) => Promise<T>,
): Promise<T> {
  const outDir = mkdtempSync(join(tmpdir(), 'package-'));
  try {
    await build({
      root,
      configFile: join(root, 'vite.config.ts'),
      mode,
      logLevel: 'error',
      build: { outDir, emptyOutDir: true },
    });
    return await use(builtIn(outDir));
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
