import { err, ok, type Result } from '../core/kernel/result.ts';
import { MAIN_VIEW } from '../core/scenario/line/setting.ts';
import { decodePictures, type ScenarioPictures } from '../core/scenario/pictures.ts';
import { problemAt, type StoryProblem } from '../story/problem.ts';
import { endingsIn } from '../story/source/passages.ts';
import { decoded } from './json-file.ts';
import { knownPictures } from './pictures.ts';
import type { ProjectFiles } from './project-files.ts';
import type { ReadScenario } from './scenario-files.ts';

type Problems = readonly StoryProblem[];

/** Finds endings that the story lacks, and views and people that nobody has drawn. */
function strayIn(
  { people: lent = {}, views, endings }: ScenarioPictures,
  file: string,
  known: {
    readonly endings: readonly string[];
    readonly views: readonly string[] | undefined; // undefined where the place has no pictures
    readonly people: readonly string[] | undefined;
    readonly everybody: readonly string[]; // of all places, as "thursday/renee"
  },
): Problems {
  const strays = (
    said: (name: string) => string,
    names: readonly string[],
    all: readonly string[] | undefined,
  ): Problems =>
    names
      .filter((name) => all !== undefined && !all.includes(name))
      .map((name) =>
        problemAt(
          { file },
          'bad-json',
          said(name),
          `Name one of ${all?.join(', ')}, or leave it out.`,
        ),
      );
  const shown = Object.values(endings);
  return [
    ...strays(
      (name) => `“${name}” is no ending of the story.`,
      Object.keys(endings),
      known.endings,
    ),
    ...strays(
      (name) => `“${name}” is no view of the place.`,
      [...Object.keys(views), ...shown.flatMap(({ place }) => place ?? [])],
      known.views,
    ),
    ...strays(
      (name) => `“${name}” is no person who is drawn.`,
      Object.values(lent),
      known.everybody,
    ),
    ...strays(
      (name) => `“${name}” is no person in the pictures of the place.`,
      shown.flatMap(({ people }) => people.map(({ id }) => id)),
      known.people,
    ),
  ];
}

/** Finds people who speak at an ending and are not in its picture, of those who are drawn. */
function unseenAt(
  { endings }: ScenarioPictures,
  { compiled, outline }: Pick<ReadScenario, 'compiled' | 'outline'>,
  drawn: readonly string[] = [],
): Problems {
  const found = endingsIn(compiled.sources, outline).flatMap(({ id, lines }) => {
    const seen = endings[id]?.people.map((one) => one.id);
    return lines.flatMap((line): Problems => {
      const { who } = line.tags;
      if (seen === undefined || who === undefined) return [];
      if (seen.includes(who) || !drawn.includes(who)) return [];
      const message = `“${who}” speaks at ${id}, and the picture of it does not show them.`;
      const fix =
        'Show them in pictures.json, let them speak before “# ending:”, or tell what they say.';
      return [problemAt(line, 'speaker-unseen', message, fix)];
    });
  });
  return [...new Map(found.map((one) => [`${one.line} ${one.message}`, one])).values()];
}

/** Reads what a scenario says of its pictures, checked against its story and its place; undefined where it was not written. */
export function readScenarioPictures(
  files: ProjectFiles,
  id: string,
  scenario: Pick<ReadScenario, 'playable' | 'compiled' | 'outline'>,
): Result<ScenarioPictures | undefined, Problems> {
  const file = `stories/${id}/pictures.json`;
  const { playable, outline } = scenario;
  if (files.read(file) === undefined) return ok(undefined);
  const read = decoded(files, file, decodePictures);
  if (!read.ok) return read;
  const { people, views, doors } = knownPictures(files, id, 'scenario.json');
  const { place } = playable.scenario;
  const drawn = views?.get(place);
  const strays = strayIn(read.value, file, {
    endings: outline.parts.flatMap(({ head }) => (head?.type === 'ending' ? [head.id] : [])),
    views: drawn && [MAIN_VIEW, ...drawn, ...(doors?.get(place) ?? [])],
    people: people.get(place),
    everybody: [...people].flatMap(([from, ids]) => ids.map((one) => `${from}/${one}`)),
  });
  const problems = strays.length > 0 ? strays : unseenAt(read.value, scenario, people.get(place));
  return problems.length > 0 ? err(problems) : read;
}
