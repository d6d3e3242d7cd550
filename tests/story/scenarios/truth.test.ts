import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scenarioIds } from '../../../src/cli/content/content.ts';

const ROOT = process.cwd();

interface Words {
  readonly truth?: string;
  readonly trafficking?: boolean;
}

test.each(scenarioIds(ROOT))('%s says in one word what its truths say in sentences', (id) => {
  const file = join(ROOT, 'stories', id, 'scenario.json');
  const scenario = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly debrief: Words;
    readonly variants?: readonly { readonly debrief: Words }[];
  };
  const all = [scenario.debrief, ...(scenario.variants ?? []).map(({ debrief }) => debrief)];
  const told = all.filter(({ truth }) => truth !== undefined);
  const said = all.filter(({ trafficking }) => trafficking !== undefined);
  // One that says it for no truth stays out of calibration; half of them would bend it.
  expect(said.length === 0 ? [] : said).toEqual(said.length === 0 ? [] : told);
});
