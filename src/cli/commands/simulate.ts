import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeRecord } from '../../core/record/record.ts';
import type { Content } from '../../session/play/content.ts';
import { simulateCohort } from '../../simulate/cohort.ts';
import { terminalWords } from '../words.ts';

const shown = (figure: number | undefined): string =>
  figure?.toFixed(2) ?? terminalWords('notRated');

/** Writes a simulated cohort to a folder, one file per record, and returns the true figures behind it. */
export function simulate(
  contents: readonly Content[],
  { people, seed, out }: { readonly people: number; readonly seed: number; readonly out: string },
): readonly string[] {
  mkdirSync(out, { recursive: true });
  const known = ['person,cohort,skill,drift'];
  const seen = new Set<string>();
  const nameOf = (index: number) =>
    terminalWords('simulated', { number: String(index + 1).padStart(4, '0') });
  const figures = simulateCohort(people, seed, contents, nameOf, (record, trainee) => {
    writeFileSync(join(out, `${record.session}.json`), encodeRecord(record));
    if (seen.has(trainee.id)) return;
    seen.add(trainee.id);
    known.push([trainee.id, trainee.cohort, trainee.skill, trainee.drift].join(','));
  });
  writeFileSync(join(out, 'known.csv'), `${known.join('\n')}\n`);
  return [
    terminalWords('simulate.made', { people: figures.people, records: figures.records, out }),
    ...figures.runToRun.map(({ scenario, pairs, r }) =>
      terminalWords('simulate.alike', { scenario, pairs, r: shown(r) }),
    ),
    terminalWords('simulate.overall', { r: shown(figures.alike) }),
    terminalWords('simulate.skill', { r: shown(figures.skill) }),
  ];
}
