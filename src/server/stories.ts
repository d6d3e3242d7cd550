import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '../core/result.ts';
import { type Content, type HashedRubric, languageOf, type Playable } from '../session/content.ts';
import { analyse } from '../text/analyse.ts';
import { ANALYSER } from '../text/version.ts';

/** The file of a built page in which the server finds its stories. */
export const STORIES_FILE = 'stories.json';

/** What the build writes into that file. */
export interface BuiltStories extends HashedRubric {
  readonly playables: readonly Playable[];
  readonly translations: readonly Content[]; // of some of them, with the rubric in their language
}

/** The scenarios of a built page, by id, ready to be played; undefined where the build has none. */
export function builtStories(folder: string): Result<ReadonlyMap<string, Content>, 'no-stories'> {
  const file = join(folder, STORIES_FILE);
  if (!existsSync(file)) return err('no-stories');
  // The build has checked and written this file; it is not a stranger's.
  const built = JSON.parse(readFileSync(file, 'utf8')) as BuiltStories;
  const { rubric, hash, playables, translations } = built;
  const analyser = { version: ANALYSER.version, analyse };
  const translationsOf = (id: string) =>
    translations
      .filter(({ playable }) => playable.scenario.card.id === id)
      .map((content) => [languageOf(content), { ...content, analyser }] as const);
  return ok(
    new Map(
      playables.map((playable) => {
        const { id } = playable.scenario.card;
        const others = Object.fromEntries(translationsOf(id));
        return [id, { rubric, hash, analyser, playable, translations: others }];
      }),
    ),
  );
}
