import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { LocalAnswer, LocalPack } from '../../core/jurisdiction/pack.ts';
import type { Jurisdiction } from '../../core/jurisdiction/resource.ts';
import { FRESH_DAYS, unverifiedOn } from '../../core/jurisdiction/resource-age.ts';
import { decodeJurisdiction } from '../../core/jurisdiction/resource-decode.ts';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { TwinWords } from '../../core/kernel/twin.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { SourceFile } from '../../story/compile.ts';
import { localsIn, localsUsed } from '../../story/local.ts';
import type { StoryProblem } from '../../story/problem.ts';
import { terminalWords } from '../words.ts';
import { decoded, decodedTwin, hashOf, pathForAuthors, translatedFile } from './json-file.ts';

/** Returns the build's warning about entries of a pack that need verification; undefined if none do. */
export function packWarning(jurisdiction: Jurisdiction, today: string): string | undefined {
  const due = unverifiedOn(jurisdiction, today);
  if (due.length === 0) return undefined;
  const { id } = jurisdiction;
  return terminalWords('pack.due', {
    id,
    count: due.length,
    days: FRESH_DAYS,
    names: due.join(', '),
  });
}

type Problems = readonly StoryProblem[];

const WORDS: TwinWords = {
  fields: new Set(
    'name contacts area hours languages note source text value rule by names'.split(' '),
  ),
};

/** Returns the active pack: the default, or the one named by JURISDICTION. */
export const packInUse = (): string => process.env.JURISDICTION || 'us-ct';

const folderOf = (root: string): string => join(root, 'stories', 'jurisdictions');

const pathOf = (root: string, id: string): string => join(folderOf(root), `${id}.json`);

/** Loads a jurisdiction pack. */
export const loadJurisdiction = (root: string, id: string): Result<Jurisdiction, Problems> =>
  decoded(root, pathOf(root, id), decodeJurisdiction);

/** Loads a jurisdiction pack in another language; undefined if there is none. */
export const loadJurisdictionIn = (
  root: string,
  id: string,
  language: string,
): Result<Jurisdiction | undefined, Problems> =>
  decodedTwin(root, pathOf(root, id), language, decodeJurisdiction, WORDS);

/** Lists the packs, the active one first. */
function packIds(root: string, inUse: string): readonly string[] {
  if (!existsSync(folderOf(root))) return [];
  return readdirSync(folderOf(root))
    .filter((name) => /^[^.]+\.json$/.test(name)) // others are translations
    .map((name) => name.replace('.json', ''))
    .toSorted((a, b) => Number(b === inUse) - Number(a === inUse) || a.localeCompare(b));
}

/** Lists mismatches between what stories may ask of a place and what a pack answers. */
function answerProblems(
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
    const value = local[name]?.value;
    const wanted = typeof usual === 'boolean' ? 'true or false' : 'words';
    if (typeof value === typeof usual) return [];
    const message = value === undefined ? 'this place has no answer.' : `this is not ${wanted}.`;
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

/**
 * Loads each pack's answers to what a story asks, the active pack first. A problem names the pack's file and the answer
 * that is missing, unknown or of the wrong type.
 */
export function localPacks(
  root: string,
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
  for (const id of packIds(root, inUse)) {
    const written = loadJurisdiction(root, id);
    const there = language === undefined ? written : loadJurisdictionIn(root, id, language);
    if (!written.ok) return written;
    if (!there.ok) return there;
    const path = pathOf(root, id);
    const twin = language !== undefined && there.value !== undefined;
    const file = pathForAuthors(root, twin ? translatedFile(path, language) : path);
    const { local = {} } = there.value ?? written.value;
    problems.push(...answerProblems(file, local, asked));
    const answers = Object.fromEntries(
      used.flatMap((name) => {
        const value = local[name]?.value;
        return value === undefined ? [] : [[name, value] as const];
      }),
    );
    packs.push({ id, hash: hashOf(answers), answers });
  }
  return problems.length > 0 ? err(problems) : ok(used.length > 0 ? packs : []);
}

/** Lists the names of agencies and places, from all packs, that no story may contain. */
export const localNames = (root: string): readonly string[] =>
  packIds(root, packInUse()).flatMap((id) => {
    const pack = loadJurisdiction(root, id);
    return pack.ok ? (pack.value.names ?? []) : [];
  });
