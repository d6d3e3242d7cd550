import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { MOST_STATES, readForProof } from '../../content/proof-subject.ts';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { SceneToPack } from '../../session/play/packed-scene.ts';
import { compileStory } from '../../story/compile.ts';
import { problemText } from '../../story/problem.ts';
import { isProved } from '../../studio/draft-news.ts';
import { draftFiles } from '../../studio/folder/draft-files.ts';
import { unzipped } from '../../studio/folder/folder-zip.ts';
import {
  type FolderProblem,
  folderOf,
  type ScenarioFolder,
} from '../../studio/folder/scenario-folder.ts';
import { packDraft } from '../../studio/pack-draft.ts';
import { askWithPack } from '../../studio/place-pack.ts';
import { verifyStory } from '../../verify/verify.ts';
import { studioGround } from '../build/studio-plugin.ts';
import { packInUse } from '../content/jurisdiction.ts';
import { packInFile, utcDay } from '../content/pack-file.ts';
import { terminalWords } from '../words.ts';

type Lines = readonly string[];

const filesOf = (folder: string): { readonly [name: string]: string } =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

/** Reads a scenario's folder, or the zip of one that the studio saves. */
function readFolder(path: string): Result<ScenarioFolder, FolderProblem> {
  if (statSync(path).isDirectory()) return folderOf(basename(resolve(path)), filesOf(path));
  return unzipped(new Uint8Array(readFileSync(path)), basename(path).replace(/\.zip$/i, ''));
}

/**
 * Reads a scene of one's own from its folder or zip, compiles and proves it, as the studio does. `packFile` is a pack
 * that is laid over it, and whose numbers go along.
 */
export function sceneAt(root: string, path: string, packFile?: string): Result<SceneToPack, Lines> {
  const place = packFile === undefined ? undefined : packInFile(root, packFile, utcDay());
  if (place?.ok === false) return err(place.error.lines);
  if (!existsSync(path)) return err([terminalWords('package.no-folder', { path })]);
  const folder = readFolder(path);
  if (!folder.ok) {
    const { code, ...values } = folder.error;
    const file = 'file' in values ? values.file : 'id' in values ? values.id : path;
    return err([terminalWords(`package.folder.${code}`, { path, file })]);
  }
  const usual = { ground: studioGround(root), folder: folder.value, pack: packInUse() };
  const ask = place === undefined ? usual : askWithPack(usual, place.value);
  const read = readForProof(draftFiles(ask.ground, ask.folder), ask.folder.id, { pack: ask.pack });
  if (!read.ok) return err(read.error.map(problemText));
  const { verdicts } = verifyStory(read.value.subject, { states: MOST_STATES, going: () => true });
  const proved = isProved(verdicts);
  const made = packDraft(ask, proved, compileStory);
  return made.ok ? ok(made.value) : err(made.error.map(problemText));
}
