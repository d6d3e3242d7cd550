import type { CohortHead } from '../../../core/cohort/report/cohort-head.ts';
import type { ReportSummary } from '../../../core/cohort/report/document-block.ts';
import type { Rubric } from '../../../core/rubric/rubric.ts';
import { studyBlocks } from '../study/study-blocks.ts';
import { aboutBlocks, groupName, type SummaryContext } from './about-blocks.ts';
import { findingWords } from './finding-words.ts';
import { scenarioBlocks, scoreBlocks } from './score-blocks.ts';
import { changeBlocks, trustBlocks } from './trust-blocks.ts';

const DAY = 86_400_000; // milliseconds

/** Names the nearest days that may be chosen. */
function daysText({ daysAround: { from, until } }: CohortHead, { dayOf }: SummaryContext) {
  const any = findingWords('guard.any');
  return {
    from: from === undefined ? any : dayOf(from),
    until: until === undefined ? any : dayOf(until - DAY / 2), // the day before, which is the last one in
  };
}

/** Puts the summary of a report into words: the same parts for page, print and word-processor file. */
export function reportSummary(
  head: CohortHead,
  rubric: Rubric,
  context: SummaryContext,
): ReportSummary {
  const { about, figures, guard, verdicts } = head;
  const name = findingWords(about.simulated ? 'title.simulated' : 'title', {
    group: groupName(head),
  });
  const parts =
    figures === undefined
      ? [
          {
            is: 'text' as const,
            text: findingWords(
              `guard.${guard === 'shown' ? 'few' : guard}`,
              daysText(head, context),
            ),
          },
        ]
      : [
          ...scoreBlocks(figures),
          ...scenarioBlocks(figures),
          ...changeBlocks(figures, context.study),
          ...trustBlocks(figures, rubric),
        ];
  return {
    title: verdicts.pending > 0 ? findingWords('title.pending', { name }) : name,
    blocks: [
      ...aboutBlocks(head, context),
      ...studyBlocks(context.study, head.verdicts.pending, context),
      ...parts,
    ],
  };
}
