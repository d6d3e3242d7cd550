import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scenarioIds } from '../../../src/cli/content/content.ts';

const ROOT = process.cwd();

interface Words {
  readonly wants?: readonly unknown[];
  readonly truth?: string;
  readonly trafficking?: boolean;
}

interface File {
  readonly board?: boolean;
  readonly endings?: readonly string[];
  readonly debrief: Words;
  readonly variants?: readonly { readonly debrief: Words }[];
}

const fileOf = (id: string): File =>
  JSON.parse(readFileSync(join(ROOT, 'stories', id, 'scenario.json'), 'utf8'));

const debriefsOf = ({ debrief, variants = [] }: File): readonly Words[] => [
  debrief,
  ...variants.map((one) => one.debrief),
];

test.each(scenarioIds(ROOT))('%s tells what its person wanted, and counts its endings', (id) => {
  const file = fileOf(id);
  if (file.board === false) return; // the introduction has no debrief of its own
  expect(file.endings?.length).toBeGreaterThan(0);
  for (const { wants = [] } of debriefsOf(file)) {
    expect(wants.length).toBeGreaterThanOrEqual(2);
    expect(wants.length).toBeLessThanOrEqual(4);
  }
});

test.each(scenarioIds(ROOT))('%s says in one word what its truths say in sentences', (id) => {
  const all = debriefsOf(fileOf(id));
  const told = all.filter(({ truth }) => truth !== undefined);
  const said = all.filter(({ trafficking }) => trafficking !== undefined);
  // One that says it for no truth stays out of calibration; half of them would bend it.
  expect(said.length === 0 ? [] : said).toEqual(said.length === 0 ? [] : told);
});
