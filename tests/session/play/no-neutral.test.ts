import { expect, test } from 'vitest';
import { reenact } from '../../../src/session/audit/reenact.ts';
import { contentOf } from '../../content.ts';
import { reading } from '../../core/facts.ts';
import { knowing, withAnalyser } from '../analyser.ts';
import { begin, must, PRACTICE } from '../drive.ts';

const PROMISE_LINE = 'I promise nobody will know.';
const promised = reading({}, { as: 'other', possible: { code: 'PROMISE', from: 0, to: 9 } });
const first = withAnalyser(contentOf('first-steps'), knowing({ [PROMISE_LINE]: promised }));

test.each([
  ['words that nobody could read', 'zzz', {}],
  ['an error that was meant', PROMISE_LINE, { meant: true }],
  ['an error that was not meant', PROMISE_LINE, { meant: false }],
])('%s: the story goes on by a harmless line, which counts for nothing', (_what, text, answer) => {
  const session = begin(first, PRACTICE);
  if (session.log.state().phase === 'opening') must(session, { type: 'goOn' });
  must(session, { type: 'reply', text, keep: true });
  const state = must(session, { type: 'settle', option: 'neutral', ...answer });
  const chose = state.turns.at(-1)?.attempts[0]?.chose;
  expect(chose).toMatchObject({ option: 'been-like', evidence: [] });
  expect(chose?.reply).not.toHaveProperty('closest');
  expect(reenact(session.log.facts(), first).differences).toEqual([]);
});
