import { describe, expect, test } from 'vitest';
import { loadRubric, loadScenario, scenarioIds } from '../../src/cli/content/content.ts';
import { policyRows } from '../../tools/docs/policy-table.ts';

const ROOT = process.cwd();
const RUNS = 12;

const rubric = loadRubric(ROOT);
if (!rubric.ok) throw new Error('the rubric does not load');

describe.each(scenarioIds(ROOT))('in %s', (id) => {
  const loaded = loadScenario(ROOT, id, rubric.value.rubric);
  if (!loaded.ok) throw new Error(`${id} does not load`);
  const content = { ...rubric.value, playable: loaded.value.playable };
  const rows = policyRows(content, RUNS, ['NONJUDGE', 'OPEN', 'PACE']);
  const row = (policy: string) => {
    const found = rows.find((one) => one.policy === policy);
    if (found === undefined) throw new Error(policy);
    return found;
  };
  const skilled = row('skilled');

  test('skilled comes first and careless last', () => {
    const order = rows.toSorted((a, b) => b.shown - a.shown).map(({ policy }) => policy);
    expect(order[0]).toBe('skilled');
    expect(order.at(-1)).toBe('careless');
  });

  test('kind but closed is nearer to skilled on not judging than on open questions', () => {
    const gap = (dimension: 'NONJUDGE' | 'OPEN') =>
      (skilled.techniques[dimension] ?? 0) - (row('kind-closed').techniques[dimension] ?? 0);
    expect(gap('NONJUDGE')).toBeLessThanOrEqual(20);
    expect(gap('OPEN')).toBeGreaterThan(gap('NONJUDGE') + 20);
  });

  test('rushed falls on pace', () => {
    expect(row('rushed').techniques.PACE).toBeLessThan(50);
  });
});
