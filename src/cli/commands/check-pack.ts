import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { checkedPack } from '../../content/check-pack.ts';
import { PACK_FOLDER } from '../../content/jurisdiction.ts';
import { isAlwaysShown, isChecked } from '../../core/jurisdiction/checked.ts';
import type { Resource } from '../../core/jurisdiction/resource.ts';
import { problemText } from '../../story/problem.ts';
import { diskFiles, packIdOf } from '../content/disk.ts';
import type { ScenarioReadiness } from '../scenario/check-scenario.ts';
import { terminalWords } from '../words.ts';

const namesOf = (resources: readonly Resource[]): string =>
  resources.map(({ name }) => name).join(', ');

/**
 * Says whether a file is a pack that can be laid over the scenes, and which numbers nobody has checked. Exit code 0, 1
 * where there is something to mend, 2 where it is no pack file.
 */
export function checkPack(
  root: string,
  action: string,
  file: string,
  today: string = new Date().toISOString().slice(0, 10),
): ScenarioReadiness {
  if (action !== 'check') return { lines: [terminalWords('pack.action', { action })], exit: 2 };
  if (!/^[a-z0-9-]+\.json$/.test(basename(file)))
    return { lines: [terminalWords('pack.not-json', { file })], exit: 2 };
  if (!existsSync(file)) return { lines: [terminalWords('pack.not-there', { file })], exit: 2 };
  const checked = checkedPack(diskFiles(root, resolve(file)), packIdOf(file), today);
  if (!checked.ok) {
    const lines = checked.error.map((problem) => {
      const given =
        dirname(problem.file) === PACK_FOLDER
          ? join(dirname(file), basename(problem.file))
          : problem.file;
      return problemText({ ...problem, file: given });
    });
    const count = checked.error.length;
    return { lines: [...lines, terminalWords('pack.problems', { file, count })], exit: 1 };
  }
  const { name, resources } = checked.value;
  const empty = resources.filter(({ contacts }) => contacts.length === 0);
  const unchecked = resources.filter(
    (one) => one.contacts.length > 0 && !isChecked(one) && !isAlwaysShown(one),
  );
  return {
    lines: [
      terminalWords('pack.holds', { file, name, count: resources.length }),
      ...(unchecked.length > 0
        ? [terminalWords('pack.unchecked', { names: namesOf(unchecked) })]
        : []),
      ...(empty.length > 0 ? [terminalWords('pack.empty', { names: namesOf(empty) })] : []),
      terminalWords('pack.next', { file }),
    ],
    exit: 0,
  };
}
