import { isAlwaysShown, isChecked } from '../../core/jurisdiction/checked.ts';
import type { Resource } from '../../core/jurisdiction/resource.ts';
import { packInFile, utcDay } from '../content/pack-file.ts';
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
  today: string = utcDay(),
): ScenarioReadiness {
  if (action !== 'check') return { lines: [terminalWords('pack.action', { action })], exit: 2 };
  const read = packInFile(root, file, today);
  if (!read.ok) return { lines: read.error.lines, exit: read.error.is === 'no-pack' ? 2 : 1 };
  const { name, resources } = read.value;
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
