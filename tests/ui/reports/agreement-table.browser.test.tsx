import { expect, test } from 'vitest';
import { agreementOn, ratedAnswers } from '../../../src/core/agreement/agreement.ts';
import type { Rating } from '../../../src/core/agreement/rating.ts';
import { LEVELS } from '../../../src/core/rubric/level.ts';
import { AgreementTable } from '../../../src/ui/reports/cohort/agreement-table.tsx';
import { show } from '../axe.ts';
import { RUBRIC } from '../session-fixture.ts';

/** Answers that one rater rates twice; the second time the first two get another level. */
const twice = (answers: number): readonly Rating[] =>
  ['first', 'again'].flatMap((session) =>
    Array.from({ length: answers }, (_, at): Rating => {
      const moved = session === 'again' && at < 2 ? 1 : 0;
      return {
        ...{ session, beat: 'b', answer: `answer ${at}`, typed: false, rater: 'Ash' },
        ...{
          dimension: 'OPEN',
          recorded: LEVELS[at % 4] ?? 0,
          rated: LEVELS[(at + moved) % 4] ?? 0,
        },
      };
    }),
  );

function cells(answers: number): readonly string[] {
  const agreements = ratedAnswers(twice(answers)).map(agreementOn);
  const root = show(<AgreementTable agreements={agreements} rubric={RUBRIC} />);
  const text = (all: string) => [...root.querySelectorAll(all)].map((one) => one.textContent ?? '');
  const heads = text('thead th:not(.matrix th)').slice(1);
  const row = text('.scroll tbody tr:first-child td');
  return ['Kappa', 'ICC(2,1)', 'Rater, again'].map((head) => row[heads.indexOf(head)] ?? '');
}

test('how often a rater agrees with themself stands in the table, and kappa from ten answers on', () => {
  const [kappa, icc, again] = cells(20);
  expect([kappa, icc]).toEqual([
    expect.stringMatching(/^\.\d\d/),
    expect.stringMatching(/^\.\d\d/),
  ]);
  expect(again).toMatch(/^\.\d\d kappa; same level \.90, 20 answers$/);
  expect(cells(9).map((cell) => cell.trim())).toEqual([
    ...['–', '–'],
    '– kappa; same level .78, 9 answers',
  ]);
});
