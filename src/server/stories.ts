import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '../core/result.ts';
import type { Content, HashedRubric, Playable } from '../session/content.ts';
import { analyse } from '../text/analyse.ts';
import { ANALYSER } from '../text/version.ts';

/** The file of a built page in which the server finds its stories. */
export const STORIES_FILE = 'stories.json';

/** What the build writes into that file. */
export interface BuiltStories extends HashedRubric {
  readonly playables: readonly Playable[];
}

/** The scenarios of a built page, by id, ready to be played; undefined where the build has none. */
export function builtStories(folder: string): Result<ReadonlyMap<string, Content>, 'no-stories'> {
  const file = join(folder, STORIES_FILE);
  if (!existsSync(file)) return err('no-stories');
  // The build has checked and written this file; it is not a stranger's.
  const { rubric, hash, playables } = JSON.parse(readFileSync(file, 'utf8')) as BuiltStories;
  const analyser = { version: ANALYSER.version, analyse };
  return ok(
    new Map(
      playables.map((playable) => [
        playable.scenario.card.id,
        { rubric, hash, analyser, playable },
      ]),
    ),
  );
}
