import { existsSync } from 'node:fs';
import process from 'node:process';
import { readJurisdiction, readJurisdictionIn } from '../../content/jurisdiction.ts';
import type { Jurisdiction } from '../../core/jurisdiction/resource.ts';
import { FRESH_DAYS, unverifiedOn } from '../../core/jurisdiction/resource-age.ts';
import type { Result } from '../../core/kernel/result.ts';
import type { StoryProblem } from '../../story/problem.ts';
import { terminalWords } from '../words.ts';
import { diskFiles, ownPackFile, packIdOf } from './disk.ts';

type Problems = readonly StoryProblem[];

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

/** Returns the id of the active pack: the default, or the one that JURISDICTION names by id or as a file. */
export function packInUse(): string {
  const own = ownPackFile();
  return own === undefined ? process.env.JURISDICTION || 'us-ct' : packIdOf(own);
}

/** Says that the file JURISDICTION names is missing, and what to do; undefined if all is well. */
export function missingPackFile(): string | undefined {
  const own = ownPackFile();
  return own === undefined || existsSync(own)
    ? undefined
    : terminalWords('pack.no-file', { file: own });
}

/** Loads a jurisdiction pack. */
export const loadJurisdiction = (root: string, id: string): Result<Jurisdiction, Problems> =>
  readJurisdiction(diskFiles(root), id);

/** Loads a jurisdiction pack in another language; undefined if there is none. */
export const loadJurisdictionIn = (
  root: string,
  id: string,
  language: string,
): Result<Jurisdiction | undefined, Problems> => readJurisdictionIn(diskFiles(root), id, language);
