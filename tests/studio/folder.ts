import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScenarioFolder } from '../../src/studio/folder/scenario-folder.ts';

/** The folder of a scenario as it stands in this repository. */
export const folderHere = (id: string): ScenarioFolder => ({
  id,
  files: Object.fromEntries(
    readdirSync(join('stories', id)).map((name) => [
      name,
      readFileSync(join('stories', id, name), 'utf8'),
    ]),
  ),
});
