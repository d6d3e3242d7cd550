import { describe, expect, test } from 'vitest';
import type { EventDraft } from '../../../src/core/run/event.ts';
import { debrief } from '../../../src/core/scoring/debrief.ts';
import {
  began,
  chose,
  erred,
  faced,
  hinted,
  repairing,
  retried,
  rubric,
  stateOf,
} from '../facts.ts';

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

  test('says the rubric’s sentence where the author gave no reason, and never a rater’s anchor', () => {
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
    expect(tryLine?.why).toBe(rule?.work.text);
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

  test('says the author’s reason of a critical error’s line before the rubric’s sentence', () => {
    const { tryLine } = review(faced('B3', ['OPEN']), erred('B3', 'THREAT', 'A', { OPEN: 0 }));
    expect(tryLine).toMatchObject({ why: 'OPEN was 0.', byAuthor: true });
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
    [
      'with one technique below sound',
      [faced('B1', ['OPEN', 'PACE', 'LISTEN']), chose('B1', { OPEN: 1, PACE: 3, LISTEN: 3 })],
    ],
    ['of a skipped run without one', []],
  ])('is none %s', (_, drafts) => {
    expect(review(...drafts).keepLine).toBeUndefined();
  });
});

describe('what is said of the line to keep', () => {
  const kept = (change: Parameters<typeof chose>[2]) =>
    review(faced('B1', ['OPEN']), chose('B1', { OPEN: 3 }, change)).keepLine;
  const anchors = rubric.dimensions.find(({ id }) => id === 'OPEN');
  const plain = {
    evidence: [
      {
        dimension: 'OPEN',
        level: 3,
        source: 'option',
        why: anchors?.anchors[3] ?? '',
        slides: [26],
      },
    ],
  } as const;

  test('is the author’s sentence for that, else the reason of the best level, else the rubric’s', () => {
    expect(kept({ keep: 'You asked once.' })).toMatchObject({
      why: 'You asked once.',
      byAuthor: true,
    });
    expect(kept({})).toMatchObject({ why: 'OPEN was 3.', byAuthor: true });
    expect(kept(plain)).toMatchObject({ why: anchors?.keep, byAuthor: false });
  });

  test('is of the later of two equal lines', () => {
    const line = review(
      faced('B1', ['OPEN']),
      chose('B1', { OPEN: 3 }),
      faced('B2', ['OPEN']),
      chose('B2', { OPEN: 3 }),
    ).keepLine;
    expect(line?.number).toBe(2);
  });

  test('is of a sound second try that took a critical error back', () => {
    const line = review(
      faced('B1', ['OPEN']),
      erred('B1', 'PROMISE', 'B', { OPEN: 0 }),
      retried('B1'),
      chose('B1', { OPEN: 2 }, { option: 'three' }),
    ).keepLine;
    expect(line).toMatchObject({ beat: 'B1', said: 'Says three.', why: undefined });
  });

  test('is of the repair, where no other line is to be kept', () => {
    const line = review(
      faced('B1', ['OPEN']),
      erred('B1', 'PROMISE', 'B', { OPEN: 0 }),
      faced('R1'),
      repairing('R1', 'PROMISE'),
    ).keepLine;
    expect(line).toMatchObject({ beat: 'R1', why: undefined });
  });
});

describe('of equal lines to say differently', () => {
  test('a headline technique goes first, and then the later moment', () => {
    const low = (id: string, dimension: 'OPEN' | 'PACE') => [
      faced(id, [dimension]),
      chose(id, { [dimension]: 1 }, two),
    ];
    const first = review(...low('B1', 'OPEN'), ...low('B2', 'OPEN'), ...low('B3', 'PACE'));
    expect(first.tryLine?.number).toBe(2);
  });
});

test('in place of a serious error stands the line for it, where the run kept one', () => {
  const { tryLine } = review(faced('B1', ['OPEN']), {
    ...erred('B1', 'PROMISE', 'B', { OPEN: 2 }),
    instead: 'three',
  });
  expect(tryLine?.instead).toBe('Says three.');
});
