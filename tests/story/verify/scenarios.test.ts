import { describe, expect, test } from 'vitest';
import { scenarioIds } from '../../../src/cli/content.ts';
import { verifyScenario } from '../../../src/cli/proof.ts';

describe('every scenario is proved on every path', () => {
  test.each(scenarioIds(process.cwd()))('%s', (id) => {
    const report = verifyScenario(process.cwd(), id, () => true);
    if (!report.ok) throw new Error(JSON.stringify(report.error));
    const { verdicts, open } = report.value;
    expect(verdicts.filter(({ verdict }) => verdict !== 'PROVED')).toEqual([]);
    expect(open).toBe(0);
  });
});
