import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { FILE_LIST, type PackagePart, partOf, readFileList } from '../../lms/package/file-list.ts';
import type { Files } from '../../lms/package/platform-package.ts';

/** The trainee's build of the game, without what only others need. */
export interface BuiltGame extends PackagePart {
  readonly bytes: Files;
  readonly mark: number; // pass mark of the rubric
}

function read(folder: string, only: string | undefined): BuiltGame {
  const list = readFileList(readFileSync(join(folder, FILE_LIST), 'utf8'));
  if (!list.ok) throw new Error(`a build without ${FILE_LIST}`);
  const part = partOf(list.value, only);
  if (!part.ok) throw new Error(`a build without ${only}`);
  const { files, units } = part.value;
  const bytes = new Map(files.map((file) => [file, readFileSync(join(folder, file))]));
  return { files, units, bytes, mark: list.value.mark };
}

/** Builds the game for a package. `only` limits it to one scenario. */
export async function builtGame(root: string, only?: string): Promise<BuiltGame> {
  const outDir = mkdtempSync(join(tmpdir(), 'package-'));
  try {
    await build({
      root,
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'error',
      build: { outDir, emptyOutDir: true },
    });
    return read(outDir, only);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
