import { checkedPack, oldChecks } from '../content/check-pack.ts';
import { PACK_FOLDER, packPath } from '../content/jurisdiction.ts';
import { isAlwaysShown, shownToLearners } from '../core/jurisdiction/checked.ts';
import type { Jurisdiction } from '../core/jurisdiction/resource.ts';
import { decodePackDraft, PACK_VERSION } from '../core/jurisdiction/resource.ts';
import { jsonOf } from '../core/kernel/json.ts';
import { err, type Result } from '../core/kernel/result.ts';
import type { StoryProblem } from '../story/problem.ts';
import type { DraftAsk } from './draft-news.ts';
import { groundFiles, type StudioGround } from './folder/draft-files.ts';

/** Why a file cannot be taken as a pack. */
export type PackFileProblem =
  | { readonly code: 'not-json' }
  | { readonly code: 'newer' } // made by a later release
  | { readonly code: 'not-pack'; readonly at: string; readonly wanted: string };

/** Writes a pack as its file. */
export const packFileText = (pack: Jurisdiction): string =>
  `${JSON.stringify({ ...pack, version: PACK_VERSION }, undefined, 2)}\n`;

/** Reads the file of a pack, which may be unfinished, or says why it is none. */
export function readPackFile(text: string): Result<Jurisdiction, PackFileProblem> {
  const json = jsonOf(text);
  if (typeof json !== 'object' || json === null) return err({ code: 'not-json' });
  if ('version' in json && typeof json.version === 'number' && json.version > PACK_VERSION)
    return err({ code: 'newer' });
  const read = decodePackDraft(json);
  return read.ok
    ? read
    : err({ code: 'not-pack', at: read.error.path || 'the top', wanted: read.error.wanted });
}

/** Reads one of the project's packs. `language` asks for its translation, if there is one. */
export function packOfProject(
  ground: StudioGround,
  id: string,
  language?: string,
): Jurisdiction | undefined {
  const path = packPath(language === undefined ? id : `${id}.${language}`);
  const text = Object.hasOwn(ground, path) ? ground[path] : undefined;
  const read = text === undefined ? undefined : readPackFile(text);
  return read?.ok ? read.value : undefined;
}

/**
 * Begins the pack of a place: the numbers that always stand, the kinds of services without a number, and every question
 * that stories ask, with the answer that holds where nobody knows better. `usual` is the pack of the whole country.
 */
export function beginPack(usual: Jurisdiction, id: string, name: string): Jurisdiction {
  const { reporting: _, names: __, ...rest } = usual;
  const resources = usual.resources
    .filter((one) => isAlwaysShown(one) || one.contacts.length === 0)
    .map((one) => (isAlwaysShown(one) ? one : { ...one, area: name }));
  const local = Object.fromEntries(
    Object.entries(usual.local ?? {}).map(([question, { value, ...rule }]) => [
      question,
      typeof value === 'string' ? { ...rule, value } : rule, // yes or no is for somebody to say
    ]),
  );
  return { ...rest, id, name, resources, reporting: [], local };
}

/** Lays a pack over the project: one of the same id, and its translations, are hidden. */
export function groundWithPack(ground: StudioGround, pack: Jurisdiction): StudioGround {
  const own = `${PACK_FOLDER}/${pack.id}.`;
  return {
    ...Object.fromEntries(Object.entries(ground).filter(([path]) => !path.startsWith(own))),
    [packPath(pack.id)]: packFileText(pack),
  };
}

/** Returns the numbers and duties of a pack as learners see them, without its answers, which the scenes hold. */
function servicesOf(pack: Jurisdiction): Jurisdiction {
  const { local: _local, names: _names, version: _version, ...services } = shownToLearners(pack);
  return services;
}

/** Lays a pack over what a draft is checked and packed beside: its answers are in the scene, its numbers on the pages. */
export const askWithPack = (ask: DraftAsk, pack: Jurisdiction): DraftAsk => ({
  ...ask,
  ground: groundWithPack(ask.ground, pack),
  pack: pack.id,
  services: servicesOf(pack),
});

/** Lists what is wrong with a pack, as `pack check` does. `today` is an ISO date. */
export function packProblems(
  ground: StudioGround,
  pack: Jurisdiction,
  today: string,
): readonly StoryProblem[] {
  const checked = checkedPack(groundFiles(groundWithPack(ground, pack)), pack.id, today);
  return checked.ok ? [] : checked.error;
}

/** Lists the entries of a pack whose check is too old: they are to be checked again, and stop nothing. */
export const packOldChecks = (pack: Jurisdiction, today: string): readonly StoryProblem[] =>
  oldChecks(pack, today);

/** Finds the entry that a problem of a pack is about, such as `resources[2]` or `local.line`; the top where it is none. */
export const packEntryOf = ({ message }: StoryProblem): string =>
  /^At ((?:resources|reporting)\[\d+\]|local\.\w+)/.exec(message)?.[1] ?? '';

/** Names the place of a problem of a pack in another way than by its path. */
export const withPath = (
  problem: StoryProblem,
  nameOf: (path: string) => string,
): StoryProblem => ({
  ...problem,
  message: problem.message.replace(/^At (\S+?): /, (_, path: string) => `At ${nameOf(path)}: `),
});
