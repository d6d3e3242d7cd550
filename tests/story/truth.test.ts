import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scenarioIds } from '../../src/cli/content.ts';

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
  for (const { truth, trafficking } of [
    scenario.debrief,
    ...(scenario.variants ?? []).map(({ debrief }) => debrief),
  ]) {
    expect(typeof trafficking).toBe(truth === undefined ? 'undefined' : 'boolean');
  }
});
