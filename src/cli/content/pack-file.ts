import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { checkedPack } from '../../content/check-pack.ts';
import { PACK_FOLDER } from '../../content/jurisdiction.ts';
import type { Jurisdiction } from '../../core/jurisdiction/resource.ts';
import { err, type Result } from '../../core/kernel/result.ts';
import { problemText } from '../../story/problem.ts';
import { terminalWords } from '../words.ts';
import { diskFiles, packIdOf } from './disk.ts';

/** Returns today's date in UTC, ISO 8601. */
export const utcDay = (): string => new Date().toISOString().slice(0, 10);

/** Why a file cannot be laid over the scenes, in lines to print. */
export interface UnusablePack {
  readonly is: 'no-pack' | 'unfinished';
  readonly lines: readonly string[];
}

/** Reads a pack file that can be laid over the scenes. `today` is an ISO date, which no check may be after. */
export function packInFile(
  root: string,
  file: string,
  today: string,
): Result<Jurisdiction, UnusablePack> {
  if (!/^[a-z0-9-]+\.json$/.test(basename(file)))
    return err({ is: 'no-pack', lines: [terminalWords('pack.not-json', { file })] });
  if (!existsSync(file))
    return err({ is: 'no-pack', lines: [terminalWords('pack.not-there', { file })] });
  const checked = checkedPack(diskFiles(root, resolve(file)), packIdOf(file), today);
  if (checked.ok) return checked;
  const lines = checked.error.map((problem) => {
    const inFolder = dirname(problem.file) === PACK_FOLDER;
    const given = inFolder ? join(dirname(file), basename(problem.file)) : problem.file;
    return problemText({ ...problem, file: given });
  });
  const count = checked.error.length;
  return err({
    is: 'unfinished',
    lines: [...lines, terminalWords('pack.problems', { file, count })],
  });
}
