import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { newFolder } from '../../studio/folder/new-scene.ts';
import { isScenarioId, MAX_ID_CHARS } from '../../studio/folder/scenario-folder.ts';
import { pathForAuthors } from '../content/disk.ts';
import { terminalWords } from '../words.ts';
import { checkReadiness, type ScenarioReadiness } from './check-scenario.ts';

const TEMPLATE = join(import.meta.dirname, 'template');

/**
 * Writes a small scenario of three moments that builds, plays and is proved. Returns its files, relative to the
 * project's root. Refuses a malformed id, and one that exists.
 */
export function newScenario(root: string, id: string): Result<readonly string[], string> {
  if (!isScenarioId(id))
    return err(terminalWords('scenario.bad-id', { id, longest: MAX_ID_CHARS }));
  const folder = join(root, 'stories', id);
  if (existsSync(folder))
    return err(terminalWords('scenario.exists', { folder: pathForAuthors(root, folder) }));
  mkdirSync(folder);
  const files = readdirSync(TEMPLATE).toSorted();
  const template = Object.fromEntries(
    files.map((file) => [file, readFileSync(join(TEMPLATE, file), 'utf8')]),
  );
  for (const [file, text] of Object.entries(newFolder(template, id).files))
    writeFileSync(join(folder, file), text);
  return ok(files.map((file) => pathForAuthors(root, join(folder, file))));
}

/** Runs `new <what> <id>`: writes a new scenario, the only kind so far, and checks it at once. */
export function createScenario(root: string, what: string, id: string): ScenarioReadiness {
  if (what !== 'scenario') return { lines: [terminalWords('scenario.what', { what })], exit: 2 };
  const made = newScenario(root, id);
  if (!made.ok) return { lines: [made.error], exit: 2 };
  const { lines, exit } = checkReadiness(root, id);
  const files = made.value.join(', ');
  return {
    lines: [
      terminalWords('scenario.made', { files }),
      ...lines,
      terminalWords('scenario.next', { id }),
    ],
    exit,
  };
}
