import { answerShown } from '../core/jurisdiction/checked.ts';
import type { LocalAnswer, LocalPack } from '../core/jurisdiction/pack.ts';
import type { Jurisdiction } from '../core/jurisdiction/resource.ts';
import { decodeJurisdiction } from '../core/jurisdiction/resource.ts';
import { err, ok, type Result } from '../core/kernel/result.ts';
import type { TwinWords } from '../core/kernel/twin.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { SourceFile } from '../story/compile.ts';
import { localsIn, localsUsed } from '../story/local.ts';
import type { StoryProblem } from '../story/problem.ts';
import { decoded, decodedTwin, translatedFile } from './json-file.ts';
import { hashOf, type ProjectFiles } from './project-files.ts';

type Problems = readonly StoryProblem[];

const WORDS: TwinWords = {
  fields: new Set(
    'name contacts area hours languages note source text value rule checkedBy names'.split(' '),
  ),
};

/** Folder of the packs, from the project's root. */
export const PACK_FOLDER = 'stories/jurisdictions';

/** The pack of the whole country. */
const COUNTRY = 'us';

/** Returns the path of a pack's file, from the project's root. */
export const packPath = (id: string): string => `${PACK_FOLDER}/${id}.json`;

/** Reads a jurisdiction pack. */
export const readJurisdiction = (files: ProjectFiles, id: string): Result<Jurisdiction, Problems> =>
  decoded(files, packPath(id), decodeJurisdiction);

/** Reads a jurisdiction pack in another language; undefined if there is none. */
export const readJurisdictionIn = (
  files: ProjectFiles,
  id: string,
  language: string,
): Result<Jurisdiction | undefined, Problems> =>
  decodedTwin(files, packPath(id), language, decodeJurisdiction, WORDS);

/** Lists the packs, the active one first. */
const packIds = ({ list }: ProjectFiles, inUse?: string): readonly string[] =>
  list(PACK_FOLDER)
    .filter((name) => /^[^.]+\.json$/.test(name)) // others are translations
    .map((name) => name.replace('.json', ''))
    .toSorted((a, b) => Number(b === inUse) - Number(a === inUse) || a.localeCompare(b));

/** Lists mismatches between what stories may ask of a place and what a pack answers. */
export function answerProblems(
  file: string,
  local: NonNullable<Jurisdiction['local']>,
  asked: ReadonlyMap<string, LocalAnswer>,
): Problems {
  const problem = (name: string, message: string, fix: string): StoryProblem => ({
    code: 'local-answer',
    file,
    message: `At local.${name}: ${message}`,
    fix,
  });
  const missing = [...asked].flatMap(([name, usual]) => {
    const rule = local[name];
    const wanted = typeof usual === 'boolean' ? 'true or false' : 'words';
    const fits = rule?.value === undefined || typeof rule.value === typeof usual;
    if (rule !== undefined && fits) return [];
    const message = rule === undefined ? 'this place has no answer.' : `this is not ${wanted}.`;
    return [problem(name, message, `Write "${name}": { "value": … } there, with ${wanted}.`)];
  });
  const stray = Object.keys(local)
    .filter((name) => !asked.has(name))
    .map((name) =>
      problem(
        name,
        'no story can ask this.',
        'Declare it in stories/shared/place.ink, or remove it.',
      ),
    );
  return [...missing, ...stray];
}

/** Reads what holds anywhere in the country, in a language: the answers of the pack of all of it. */
function usualAnswers(files: ProjectFiles, language?: string): NonNullable<Jurisdiction['local']> {
  const twin =
    language === undefined ? ok(undefined) : readJurisdictionIn(files, COUNTRY, language);
  const written = readJurisdiction(files, COUNTRY);
  return (
    (twin.ok ? twin.value?.local : undefined) ??
    (written.ok ? written.value.local : undefined) ??
    {}
  );
}

/**
 * Loads each pack's answers to what a story asks, the active pack first; what holds anywhere stands where nobody has
 * checked an answer. A problem names the pack's file and the answer
 * that is missing, unknown or of the wrong type.
 */
export function localPacks(
  files: ProjectFiles,
  inUse: string,
  language: string | undefined,
  scenario: Scenario,
  sources: readonly SourceFile[],
): Result<readonly LocalPack[], Problems> {
  const asked = localsIn(sources);
  const used = localsUsed(asked, scenario, sources);
  const packs: LocalPack[] = [];
  const problems: StoryProblem[] = [];
  if (asked.size === 0) return ok(packs);
  const usual = usualAnswers(files, language);
  for (const id of packIds(files, inUse)) {
    const written = readJurisdiction(files, id);
    const there = language === undefined ? written : readJurisdictionIn(files, id, language);
    if (!written.ok) return written;
    if (!there.ok) return there;
    const path = packPath(id);
    const twin = language !== undefined && there.value !== undefined;
    const file = twin ? translatedFile(path, language) : path;
    const { local = {} } = there.value ?? written.value;
    problems.push(...answerProblems(file, local, asked));
    const answers = Object.fromEntries(
      used.flatMap((name) => {
        const value = answerShown(local[name], usual[name]?.value ?? asked.get(name));
        return value === undefined ? [] : [[name, value] as const];
      }),
    );
    packs.push({ id, hash: hashOf(files, answers), answers });
  }
  return problems.length > 0 ? err(problems) : ok(used.length > 0 ? packs : []);
}

/** Lists the names of agencies and places, from all packs, that no story may contain. */
export const localNames = (files: ProjectFiles): readonly string[] =>
  packIds(files).flatMap((id) => {
    const pack = readJurisdiction(files, id);
    return pack.ok ? (pack.value.names ?? []) : [];
  });
