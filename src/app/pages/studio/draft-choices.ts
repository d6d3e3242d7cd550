import { ground } from 'virtual:unscripted-studio/ground';
import { jsonOf } from '../../../core/kernel/json.ts';
import type { ScenarioFolder } from '../../../studio/folder/scenario-folder.ts';
import { inkLines } from '../../../studio/text/ink-lines.ts';
import { lineWords } from '../../../ui/studio/words/line-words.ts';
import type { StoryChoices } from '../../../ui/studio/words/story-choices.ts';
import { RUBRIC } from '../../texts/rubric.ts';

type Json = { readonly [name: string]: unknown };

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const listIn = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? value.filter(isJson) : [];

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Returns the title of a scene; its id while the card has none that can be read. */
export function titleOf({ id, files }: ScenarioFolder): string {
  const scenario = jsonOf(files['scenario.json']);
  const card = isJson(scenario) && isJson(scenario.card) ? scenario.card : {};
  return textIn(card.title).trim() || id;
}

/** What is drawn of a place. */
export interface DrawnPlace {
  readonly views: readonly string[]; // besides the first
  readonly poses: { readonly [person: string]: readonly string[] };
}

/** Finds how somebody is drawn, as "thursday/renee". */
function drawnAs(name: string): unknown {
  const [place = '', person = ''] = name.split('/');
  const whole = jsonOf(ground[`assets/stage/${place}/stage.json`]);
  return isJson(whole) && isJson(whole.people) ? whole.people[person] : undefined;
}

/** Finds what is drawn of the place of a scene, and who is lent to it. */
export function drawnFor({ files }: ScenarioFolder): DrawnPlace {
  const scenario = jsonOf(files['scenario.json']);
  const place = isJson(scenario) ? textIn(scenario.place) : '';
  const whole = jsonOf(ground[`assets/stage/${place}/stage.json`]);
  const read = jsonOf(files['pictures.json']);
  const pictures = isJson(read) ? read : {};
  const { people, views } = isJson(whole) ? whole : {};
  const { people: lent } = pictures;
  const all = [
    ...Object.entries(isJson(people) ? people : {}),
    ...Object.entries(isJson(lent) ? lent : {}).map(
      ([id, as]) => [id, drawnAs(textIn(as))] as const,
    ),
  ];
  return {
    views: isJson(views) ? Object.keys(views) : [],
    poses: Object.fromEntries(
      all.map(([id, one]) => [id, isJson(one) && isJson(one.poses) ? Object.keys(one.poses) : []]),
    ),
  };
}

/** Lists what the fields of a draft's story can have. */
export function storyChoices(folder: ScenarioFolder): StoryChoices {
  const { files } = folder;
  const whole = jsonOf(files['scenario.json']);
  const scenario = isJson(whole) ? whole : {};
  const cast = listIn(jsonOf(files['cast.json']));
  const { poses } = drawnFor(folder);
  const fields = inkLines(files['story.ink'] ?? '')
    .filter(({ kind }) => kind === 'option')
    .flatMap((line) => line.fields);
  const tellings = scenario.tellings;
  return {
    people: [
      ...cast.map(({ id, name }) => ({ id: textIn(id), text: textIn(name) || textIn(id) })),
      { id: 'you', text: lineWords('you') },
    ],
    person: textIn(scenario.person),
    items: listIn(scenario.items).map(({ id, seen }) => ({
      id: textIn(id),
      text: textIn(seen) || textIn(id),
    })),
    options: [...new Set(fields.filter(({ name }) => name === 'id').map(({ value }) => value))],
    tellings: isJson(tellings) ? Object.keys(tellings) : [],
    rubric: RUBRIC.now().rubric,
    posesOf: (who) => poses[who] ?? [],
  };
}
