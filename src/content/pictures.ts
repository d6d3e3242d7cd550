import type { KnownPictures } from '../story/check/people/picture.ts';
import type { ProjectFiles } from './project-files.ts';

/** Reads a field of a JSON file; undefined if the file is missing or is not JSON, which is reported elsewhere. */
function fieldOf({ read }: ProjectFiles, file: string, name: string): unknown {
  const text = read(file);
  if (text === undefined) return undefined;
  try {
    return (JSON.parse(text) as { [name: string]: unknown })[name];
  } catch {
    return undefined;
  }
}

/** Finds the pictures of all places, and the captions of the scenarios beside `id`, from `scenario.json` or its translation. */
export function knownPictures(
  files: ProjectFiles,
  id: string,
  scenarioFile: string,
): KnownPictures {
  const others = files.list('stories').filter((name) => name !== id);
  return {
    people: new Map(
      files.list('assets/stage').flatMap((place) => {
        const people = fieldOf(files, `assets/stage/${place}/stage.json`, 'people');
        return people ? [[place, Object.keys(people)] as const] : [];
      }),
    ),
    views: new Map(
      files.list('assets/stage').flatMap((place) => {
        const file = `assets/stage/${place}/stage.json`;
        if (files.read(file) === undefined) return [];
        return [[place, Object.keys(fieldOf(files, file, 'views') ?? {})] as const];
      }),
    ),
    captions: new Map(
      others.flatMap((name) => {
        const caption = fieldOf(files, `stories/${name}/${scenarioFile}`, 'caption');
        return typeof caption === 'string' ? [[name, caption] as const] : [];
      }),
    ),
  };
}
