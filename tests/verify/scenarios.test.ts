import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { verifyScenario } from '../../src/cli/commands/proof/proof.ts';
import { proofSection } from '../../src/cli/commands/proof/proof-document.ts';
import { scenarioIds } from '../../src/cli/content/content.ts';

/** Scenes whose files have not changed since they passed (tools/stamps.mjs). */
const STAMPED = (process.env.STAMPED_SCENES ?? '').split(',');

const DOCUMENT = readFileSync('docs/proof.md', 'utf8');

const WHOLE_SEARCH = 300_000; // ms: the largest scene has some 960,000 states

describe('every scenario is proved on every path, and docs/proof.md says so', () => {
  test.each(scenarioIds(process.cwd()).filter((id) => !STAMPED.includes(id)))(
    '%s',
    (id) => {
      const proved = verifyScenario(process.cwd(), id, () => true);
      if (!proved.ok) throw new Error(JSON.stringify(proved.error));
      const { verdicts, open } = proved.value.report;
      expect(verdicts.filter(({ verdict }) => verdict !== 'PROVED')).toEqual([]);
      expect(open).toBe(0);
      const section = proofSection(proved.value);
      expect(DOCUMENT.includes(section), 'docs/proof.md is of another story: npm run docs').toBe(
        true,
      );
    },
    WHOLE_SEARCH,
  );
});
