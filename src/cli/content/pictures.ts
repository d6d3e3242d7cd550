import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownPictures } from '../../story/check/people/picture.ts';

/** Reads a field of a JSON file; undefined if the file is missing or is not JSON, which is reported elsewhere. */
function fieldOf(file: string, name: string): unknown {
  if (!existsSync(file)) return undefined;
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { [name: string]: unknown })[name];
  } catch {
    return undefined;
  }
}

/** Finds the pictures of all places, and the captions of the scenarios beside `id`, from `scenario.json` or its translation. */
export function knownPictures(root: string, id: string, scenarioFile: string): KnownPictures {
  const stage = join(root, 'assets', 'stage');
  const places = existsSync(stage) ? readdirSync(stage) : [];
  const stories = join(root, 'stories');
  const others = readdirSync(stories).filter((name) => name !== id);
  return {
    people: new Map(
      places.flatMap((place) => {
        const people = fieldOf(join(stage, place, 'stage.json'), 'people');
        return people ? [[place, Object.keys(people)] as const] : [];
      }),
    ),
    captions: new Map(
      others.flatMap((name) => {
        const caption = fieldOf(join(stories, name, scenarioFile), 'caption');
        return typeof caption === 'string' ? [[name, caption] as const] : [];
      }),
    ),
  };
}
