import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeRecord } from '../../core/record.ts';
import type { Content } from '../../session/content.ts';
import { words } from '../words.ts';
import { simulateCohort } from './cohort.ts';

const shown = (figure: number | undefined): string => figure?.toFixed(2) ?? words('notRated');

/** Writes a simulated cohort into a folder, a file a record, and says what is known of it. */
export function simulate(
  contents: readonly Content[],
  { people, seed, out }: { readonly people: number; readonly seed: number; readonly out: string },
): readonly string[] {
  mkdirSync(out, { recursive: true });
  const known = ['person,cohort,skill,drift'];
  const seen = new Set<string>();
  const figures = simulateCohort(people, seed, contents, (record, trainee) => {
    writeFileSync(join(out, `${record.session}.json`), encodeRecord(record));
    if (seen.has(trainee.id)) return;
    seen.add(trainee.id);
    known.push([trainee.id, trainee.cohort, trainee.skill, trainee.drift].join(','));
  });
  writeFileSync(join(out, 'known.csv'), `${known.join('\n')}\n`);
  return [
    words('simulate.made', { people: figures.people, records: figures.records, out }),
    ...figures.runToRun.map(({ scenario, pairs, r }) =>
      words('simulate.alike', { scenario, pairs, r: shown(r) }),
    ),
    words('simulate.skill', { r: shown(figures.skill) }),
  ];
}
