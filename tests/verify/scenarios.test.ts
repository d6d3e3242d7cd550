import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { verifyScenario } from '../../src/cli/commands/proof/proof.ts';
import { proofSection } from '../../src/cli/commands/proof/proof-document.ts';
import { loadRubric, loadScenario, scenarioIds } from '../../src/cli/content/content.ts';

const DOCUMENT = readFileSync('docs/proof.md', 'utf8');

/** The languages a scenario is there in beside English. */
function translationsOf(id: string): readonly string[] {
  const rubric = loadRubric(process.cwd());
  const loaded = rubric.ok ? loadScenario(process.cwd(), id, rubric.value.rubric) : rubric;
  return loaded.ok ? Object.keys(loaded.value.translations) : [];
}

describe('every scenario is proved on every path, and docs/proof.md says so', () => {
  test.each(scenarioIds(process.cwd()))('%s', (id) => {
    const report = verifyScenario(process.cwd(), id, () => true);
    if (!report.ok) throw new Error(JSON.stringify(report.error));
    const { verdicts, open } = report.value;
    expect(verdicts.filter(({ verdict }) => verdict !== 'PROVED')).toEqual([]);
    expect(open).toBe(0);
    const section = proofSection(report.value, translationsOf(id));
    expect(DOCUMENT.includes(section), 'docs/proof.md is of another story: npm run docs').toBe(
      true,
    );
  });
});
