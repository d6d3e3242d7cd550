import { jsonOf } from '../../core/kernel/json.ts';

/** Names of the people in a scene, by id. */
export type CastNames = ReadonlyMap<string, string>;

/** Reads the names of the people in a scene from its cast. */
export function castNames(files: { readonly [name: string]: string }): CastNames {
  const cast = jsonOf(files['cast.json']);
  const people: readonly { readonly id?: unknown; readonly name?: unknown }[] = Array.isArray(cast)
    ? cast
    : [];
  return new Map(people.map(({ id, name }) => [String(id), String(name ?? id)]));
}

const CONDITION = /^[^:|]*:/;

/** Reads what stands in braces: a name, or one or several ways to say it, of which a run has one. */
function inBraces(inside: string, names: CastNames): string {
  const name = names.get(inside.trim());
  if (name !== undefined) return name;
  const ways = inside.replace(CONDITION, '').split('|');
  const said = ways.map((way) => way.trim().replaceAll('_', ' ')).filter(Boolean);
  return `[${said.join(' / ')}]`;
}

/** Puts a line of Ink into words for somebody who reads it: names, and in brackets what not every run says. */
export function readableWords(text: string, names: CastNames): string {
  const once = text.replaceAll(/\{([^{}]*)\}/g, (_, inside: string) => inBraces(inside, names));
  return once === text ? text : readableWords(once, names);
}
