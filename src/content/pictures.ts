import { MAIN_VIEW } from '../core/scenario/line/setting.ts';
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

const SECOND_FACE = '-2'; // behind the id of somebody drawn with another face

/** Lists who has a second body: sitting where they stand first, or the reverse. */
const bothWays = (people: object): readonly string[] =>
  Object.entries(people).flatMap(([id, art]) =>
    (art as { second?: object }).second && !id.endsWith(SECOND_FACE) ? [id] : [],
  );

/** Lists the states in which the door of a view is drawn besides its first, as "main/shut". */
const doorsOf = (view: string, art: unknown): readonly string[] =>
  Object.keys((art as { doors?: object }).doors ?? {}).map((state) => `${view}/${state}`);

/** Lists who of a cast is drawn as one of these, "thursday/renee"; what is wrong with them is reported elsewhere. */
const lentAs = (files: ProjectFiles, id: string, drawn: readonly string[]): readonly string[] =>
  Object.entries(fieldOf(files, `stories/${id}/pictures.json`, 'people') ?? {}).flatMap(
    ([who, as]) => (drawn.includes(String(as)) ? [who] : []),
  );

/**
 * Finds the pictures of all places, and the captions of the scenarios beside `id`, from `scenario.json` or its
 * translation. Who is lent to the scenario `id` counts as drawn in every place.
 */
export function knownPictures(
  files: ProjectFiles,
  id: string,
  scenarioFile: string,
): KnownPictures {
  const stages = files.list('assets/stage').flatMap((place) => {
    const file = `assets/stage/${place}/stage.json`;
    return files.read(file) === undefined ? [] : [{ place, file }];
  });
  const others = files.list('stories').filter((name) => name !== id);
  const everybody = stages.map(({ place, file }) => ({
    place,
    people: fieldOf(files, file, 'people') ?? {},
  }));
  /** Picks people of each place, and those lent who are drawn as one of them anywhere. */
  const peopleBy = (pick: (people: object) => readonly string[]) => {
    const picked = everybody.map(({ place, people }) => ({ place, ids: pick(people) }));
    const lent = lentAs(
      files,
      id,
      picked.flatMap(({ place, ids }) => ids.map((one) => `${place}/${one}`)),
    );
    return new Map(picked.map(({ place, ids }) => [place, [...ids, ...lent]]));
  };
  return {
    people: peopleBy(Object.keys),
    views: new Map(
      stages.map(({ place, file }) => [place, Object.keys(fieldOf(files, file, 'views') ?? {})]),
    ),
    seatings: peopleBy(bothWays),
    doors: new Map(
      stages.map(({ place, file }) => [
        place,
        [
          ...doorsOf(MAIN_VIEW, { doors: fieldOf(files, file, 'doors') }),
          ...Object.entries(fieldOf(files, file, 'views') ?? {}).flatMap(([view, art]) =>
            doorsOf(view, art),
          ),
        ],
      ]),
    ),
    captions: new Map(
      others.flatMap((name) => {
        const caption = fieldOf(files, `stories/${name}/${scenarioFile}`, 'caption');
        return typeof caption === 'string' ? [[name, caption] as const] : [];
      }),
    ),
  };
}
