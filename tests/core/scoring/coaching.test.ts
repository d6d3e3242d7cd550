import { describe, expect, test } from 'vitest';
import type { EventDraft } from '../../../src/core/run/event.ts';
import { debrief } from '../../../src/core/scoring/debrief.ts';
import { began, chose, erred, faced, hinted, retried, rubric, stateOf } from '../facts.ts';

const review = (...drafts: readonly EventDraft[]) => debrief(stateOf(began(), ...drafts), rubric);
const two = { option: 'two' } as const;
const SLIP: readonly EventDraft[] = [
  faced('B1', ['OPEN', 'PACE']),
  chose('B1', { OPEN: 3, PACE: 3 }),
  faced('B2', ['OPEN', 'PACE']),
  chose('B2', { OPEN: 1, PACE: 0 }, two),
];

describe('the line to say differently', () => {
  test('is the one that reached least, with the author’s line and the reason', () => {
    expect(review(...SLIP).tryLine).toEqual({
      beat: 'B2',
      number: 2,
      said: 'Says two.',
      instead: 'Says one.',
      why: 'PACE was 0.',
      byAuthor: true,
    });
  });

  test('says what to try where the author gave no reason, and never a rater’s anchor', () => {
    const rule = rubric.dimensions.find(({ id }) => id === 'PACE');
    const drafts = SLIP.map((fact) =>
      fact.type === 'chose' && fact.beat === 'B2'
        ? {
            ...fact,
            evidence: fact.evidence.map((one) => ({ ...one, why: rule?.anchors[0] ?? '' })),
          }
        : fact,
    );
    const { tryLine } = review(...drafts);
    expect(tryLine?.why).toBe(rule?.try);
    expect(tryLine?.byAuthor).toBe(false);
  });

  test('is behind the worst critical error before any weaker line', () => {
    const { tryLine } = review(
      ...SLIP,
      faced('B3', ['OPEN']),
      erred('B3', 'PROMISE', 'B', { OPEN: 2 }),
      faced('B4', ['OPEN']),
      erred('B4', 'THREAT', 'A', { OPEN: 2 }),
    );
    const rule = rubric.criticalErrors.find(({ code }) => code === 'THREAT');
    expect(tryLine).toMatchObject({ number: 4, said: 'Says two.', instead: 'Says one.' });
    expect(tryLine?.why).toBe(rule?.instead);
  });

  test('quotes the first try, also after a better one', () => {
    const again = [retried('B2'), chose('B2', { OPEN: 3, PACE: 3 })];
    expect(review(...SLIP, ...again).tryLine).toMatchObject({ said: 'Says two.' });
  });

  test('is absent where every level was at the top', () => {
    expect(review(...SLIP.slice(0, 2)).tryLine).toBeUndefined();
  });
});

describe('the line to keep', () => {
  test('is the strongest first try', () => {
    const { keep, keepLine } = review(...SLIP);
    expect(keepLine).toMatchObject({ number: 1, said: 'Says one.', dimension: keep });
  });

  test.each<[string, readonly EventDraft[]]>([
    ['after a hint', [faced('B1', ['OPEN']), hinted('B1'), chose('B1', { OPEN: 3 })]],
    ['with a critical error', [faced('B1', ['OPEN']), erred('B1', 'DETAIL', 'A', { OPEN: 3 })]],
    ['below sound', [faced('B1', ['OPEN']), chose('B1', { OPEN: 1 }), faced('B2', ['PACE'])]],
    ['of a skipped run without one', []],
  ])('is none %s', (_, drafts) => {
    expect(review(...drafts).keepLine).toBeUndefined();
  });
});
