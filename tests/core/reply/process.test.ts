import { expect, test } from 'vitest';
import { processOf } from '../../../src/core/reply/process.ts';
import type { ReplyReading } from '../../../src/core/reply/reply-reading.ts';
import type { EventDraft } from '../../../src/core/run/event.ts';
import { began, chose, faced, reading, stateOf, typed } from '../facts.ts';

const OPEN = reading({ OPEN: 3 });
const CLOSED = reading({ OPEN: 1 }, { question: 'closed' });
const HEARD = reading({ LISTEN: 3 }, { act: 'reflection', question: 'none', reflection: true });
const TWO = reading({ OPEN: 1 }, { question: 'closed', stacked: true });
const UNREAD = reading({}, { abstain: true });

/** A run in which each of these was typed, one a beat. */
const run = (...typing: readonly (readonly [string, ReplyReading])[]) =>
  stateOf(
    began(),
    ...typing.flatMap(([text, read], index): readonly EventDraft[] => {
      const id = `B${index + 1}`;
      return [faced(id, ['OPEN']), ...typed(id, text, read)];
    }),
  );

test('questions are counted by form, over the replies that were read', () => {
  const state = run(
    ['What is it like?', OPEN],
    ['Cold?', CLOSED],
    ['Cold.', HEARD],
    ['zz', UNREAD],
  );
  expect(processOf(state)).toMatchObject({ typed: 3, questions: 2, open: 1, stacked: 0 });
});

test('a reflection ends a row of questions', () => {
  expect(processOf(run(['a', OPEN], ['b', CLOSED], ['c', HEARD], ['d', TWO]))).toMatchObject({
    inARow: 2,
    stacked: 1,
  });
});

test('a line is named when it came three times, whatever its dots and capitals', () => {
  const twice = run(['Tell me more.', OPEN], ['tell me more', OPEN]);
  const thrice = run(['Tell me more.', OPEN], ['tell me more', OPEN], ['Tell me MORE', OPEN]);
  expect(processOf(twice)?.repeated).toBeUndefined();
  expect(processOf(thrice)?.repeated).toBe('Tell me more.');
});

test('a run without a reply that was read has no such counts', () => {
  expect(processOf(stateOf(began(), faced('B1', ['OPEN']), chose('B1', { OPEN: 3 })))).toBe(
    undefined,
  );
  expect(processOf(run(['zz', UNREAD]))).toBeUndefined();
});
