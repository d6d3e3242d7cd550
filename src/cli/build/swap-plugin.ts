import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { Plugin } from 'vite';

const PLACE = 'dist';
const WORKSHOP = join('node_modules', '.pages'); // on the same disk, and out of sight of every tool
const TRIES = 10;
const MET_ANOTHER = ['ENOENT', 'ENOTEMPTY', 'EEXIST']; // codes of a rename that another build came between

const drop = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Renames what is in the place away and the finished folder into it. Returns the error code if that failed. */
function swapped(made: string, place: string, old: string): string | undefined {
  try {
    if (existsSync(place)) renameSync(place, old);
    renameSync(made, place);
    return undefined;
  } catch (thrown) {
    return String((thrown as NodeJS.ErrnoException).code);
  }
}

/**
 * Puts a finished folder in the place of another at once. Several builds may do so at the same time: the last one counts.
 * Where the system does not let it, as with files that are open on Windows, the files are copied over those there.
 */
export function swapFolder(made: string, place: string): void {
  const old = `${made}-old`;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const failed = swapped(made, place, old);
    drop(old);
    if (failed === undefined) return;
    if (!MET_ANOTHER.includes(failed)) break;
  }
  cpSync(made, place, { recursive: true });
  drop(made);
}

/**
 * Vite plugin: makes `dist` in a folder of its own and swaps it in once it is whole, so that neither a server that is on
 * nor a second build in the same project ever meets half a build. A build with a folder of its own (`--outDir`) is left
 * alone.
 */
export function swapIn(): Plugin {
  let [made, place] = ['', ''];
  let [ours, whole] = [false, false];
  return {
    name: 'unscripted-swap',
    apply: 'build',
    config: ({ build }) => {
      ours = build?.outDir === undefined;
      if (!ours) return undefined;
      return { build: { outDir: join(WORKSHOP, String(process.pid)), emptyOutDir: true } };
    },
    configResolved: ({ root, build }) => {
      made = resolve(root, build.outDir);
      place = resolve(root, PLACE);
    },
    writeBundle: () => {
      whole = true;
    },
    closeBundle: {
      order: 'post', // the other plugins write beside the bundle
      sequential: true,
      handler: () => {
        if (!ours) return;
        if (whole) swapFolder(made, place);
        else drop(made);
      },
    },
  };
}
