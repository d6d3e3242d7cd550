import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { pathForAuthors } from '../content/json-file.ts';
import { terminalWords } from '../words.ts';

const TEMPLATE = join(import.meta.dirname, 'template');
const TEMPLATE_ID = 'night-bus';
const TEMPLATE_TITLE = 'Night Bus';
const MAX_ID_CHARS = 40; // characters of an id: it stands in addresses and file names
const FORM = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** The title a new scenario has until its author gives it one: `night-bus` becomes “Night Bus”. */
const titleOf = (id: string): string =>
  id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/**
 * Writes a small scenario of three moments, which builds, plays and is proved as it stands. Gives its
 * files, from the project's root. Refuses an id that is malformed, or that a folder of `stories` has.
 */
export function newScenario(root: string, id: string): Result<readonly string[], string> {
  if (!FORM.test(id) || id.length > MAX_ID_CHARS)
    return err(terminalWords('scenario.bad-id', { id, longest: MAX_ID_CHARS }));
  const folder = join(root, 'stories', id);
  if (existsSync(folder))
    return err(terminalWords('scenario.exists', { folder: pathForAuthors(root, folder) }));
  mkdirSync(folder);
  const files = readdirSync(TEMPLATE).toSorted();
  for (const file of files) {
    const text = readFileSync(join(TEMPLATE, file), 'utf8');
    const own = text.replaceAll(TEMPLATE_ID, id).replaceAll(TEMPLATE_TITLE, titleOf(id));
    writeFileSync(join(folder, file), own);
  }
  return ok(files.map((file) => pathForAuthors(root, join(folder, file))));
}
