import { err, ok, type Result } from '../../core/kernel/result.ts';

/** A scenario's own folder of `stories/`: the text of its files, by name. */
export interface ScenarioFolder {
  readonly id: string;
  readonly files: { readonly [name: string]: string };
}

/** Why something cannot be taken as a scenario's folder. */
export type FolderProblem =
  | { readonly code: 'not-zip' } // broken, or something else
  | { readonly code: 'too-large'; readonly most: number } // bytes
  | { readonly code: 'outside'; readonly file: string } // a path that leads out of the folder, or into another
  | { readonly code: 'unknown-file'; readonly file: string }
  | { readonly code: 'not-text'; readonly file: string }
  | { readonly code: 'missing'; readonly file: string }
  | { readonly code: 'bad-id'; readonly id: string };

/** Files that every scenario has. */
const NEEDED = ['story.ink', 'scenario.json', 'cast.json'] as const;

/** Files that a scenario can have, in English or another language. */
const KNOWN =
  /^(?:story(?:\.[a-z]{2})?\.ink|(?:scenario|room|their-side|drills)(?:\.[a-z]{2})?\.json|(?:cast|proof|pictures|typed)\.json)$/;

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
export const MAX_ID_CHARS = 40; // characters: it stands in addresses and file names
export const MAX_FOLDER_BYTES = 4_000_000; // bytes of all files, unpacked; the largest scenario has 0.4 million

/** Tells whether a text can name a scenario. */
export const isScenarioId = (id: string): boolean => ID.test(id) && id.length <= MAX_ID_CHARS;

/** Turns the name of a scene or a place into an id, such as `new-mexico`; undefined if it begins with no letter. */
export function idFromName(name: string): string | undefined {
  const id = name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9\s-]/g, '')
    .trim()
    .replaceAll(/[\s-]+/g, '-')
    .slice(0, MAX_ID_CHARS)
    .replace(/-$/, '');
  return isScenarioId(id) ? id : undefined;
}

/** Makes a folder of named files, or says which of them does not belong there. */
export function folderOf(
  id: string,
  files: { readonly [name: string]: string },
): Result<ScenarioFolder, FolderProblem> {
  if (!isScenarioId(id)) return err({ code: 'bad-id', id });
  const stray = Object.keys(files).find((name) => !KNOWN.test(name));
  if (stray !== undefined) return err({ code: 'unknown-file', file: stray });
  const lacking = NEEDED.find((name) => files[name] === undefined);
  if (lacking !== undefined) return err({ code: 'missing', file: lacking });
  return ok({ id, files });
}

/**
 * Copies a scenario under another id, which stands in the head of its story and in its card; people, variables and words
 * of the same name stay. The copy stays at the place whose pictures are drawn for it, if `drawn` says that there are any.
 */
export function renamedFolder(
  { id, files }: ScenarioFolder,
  to: string,
  drawn: boolean,
): ScenarioFolder {
  const head = new RegExp(`^([ \\t]*#[ \\t]*id:[ \\t]*)${id}(?![\\w-])`, 'm');
  const card = new RegExp(`("id"\\s*:\\s*)"${id}"`);
  const place = new RegExp(`("place"\\s*:\\s*)"${id}"`);
  const renamed = (name: string, text: string): string => {
    if (/^story\b/.test(name)) return text.replace(head, `$1${to}`);
    if (!/^scenario\b/.test(name)) return text;
    const named = text.replace(card, `$1"${to}"`);
    return drawn ? named : named.replace(place, `$1"${to}"`);
  };
  return {
    id: to,
    files: Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, renamed(name, text)]),
    ),
  };
}
