import { expect, test } from 'vitest';
import { lookAgain } from '../../../src/app/pages/home/look-again.ts';
import { criticalRuleOf } from '../../../src/core/rubric/rubric.ts';
import { platformFour } from '../../content.ts';
import { begin, PRACTICE, say } from '../../session/drive.ts';

test('a serious error worth another look is told to the learner, not in a rater’s words', () => {
  const content = platformFour();
  const session = begin(content, PRACTICE);
  const state = say(session, [
    ...['two-benches', 'fair-question', 'one-bus', 'wait', 'you-dropped', 'cocoa', 'just-nod'],
  ]);
  const row = { id: 'a', person: 'p', scenario: 'platform-four', startedAt: 1, imported: false };
  const [first] = lookAgain([{ row, facts: session.log.facts(), state }], () => {});
  expect(first?.name).toBe('You put Eli on the spot where someone could hear.');
  expect(first?.why).not.toContain(criticalRuleOf(content.rubric, 'FRONT').error);
});
