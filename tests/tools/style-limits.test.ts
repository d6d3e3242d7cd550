import { describe, expect, test } from 'vitest';
import { STYLE_MOST, styleSum, writtenQuestions } from '../../tools/checks/style-limits.ts';
import { leaveOneOut } from '../../tools/style/guess.ts';
import { STYLE_KINDS } from '../../tools/style/questions.ts';

describe('wording alone does not tell which line is best, over all scenarios', () => {
  const rows = leaveOneOut(writtenQuestions(process.cwd()));

  test.each(STYLE_KINDS)('%s', (kind) => {
    const { hits, asked } = styleSum(rows, kind);
    expect(asked).toBeGreaterThan(40);
    const told = rows.map(({ scenario, kinds }) => `${scenario} ${kinds[kind].hits}`).join(', ');
    expect((100 * hits) / asked, told).toBeLessThanOrEqual(STYLE_MOST[kind]);
  });
});
