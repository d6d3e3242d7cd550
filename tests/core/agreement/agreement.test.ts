import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  agreementOn,
  intraclassOfTwo,
  ratedAnswers,
} from '../../../src/core/agreement/agreement.ts';
import { confusionOf, percentAgreement } from '../../../src/core/agreement/confusion.ts';
import { bootstrapIntervals, wilsonInterval } from '../../../src/core/agreement/interval.ts';
import { KAPPA_WEIGHTS, type KappaWeights, kappaValue } from '../../../src/core/agreement/kappa.ts';
import type { Rating } from '../../../src/core/agreement/rating.ts';
import type { Level } from '../../../src/core/rubric/level.ts';
import oracle from '../../oracle/statistics.json' with { type: 'json' };
import { type IccKind, intraclass } from './intraclass-table.ts';
import { kappaOf } from './kappa-table.ts';

const pairs = oracle.first.map((first, at) => ({ first, second: oracle.second[at] ?? 0 }));

describe('Cohen’s kappa', () => {
  test.each([
    [
      'the grant proposals of the textbook',
      [
        [20, 5],
        [10, 15],
      ],
      0.4,
    ],
    [
      'uneven margins',
      [
        [45, 15],
        [25, 15],
      ],
      0.130434782608,
    ],
    [
      'skewed margins',
      [
        [25, 35],
        [5, 35],
      ],
      0.259259259259,
    ],
    [
      'full agreement',
      [
        [7, 0],
        [0, 3],
      ],
      1,
    ],
  ])('of %s', (_, matrix, kappa) => {
    expect(kappaOf(matrix, 'none')?.kappa).toBeCloseTo(kappa, 9);
  });

  test.each<[KappaWeights, number]>([
    ['none', 0],
    ['linear', 1],
    ['quadratic', 2],
  ])('with weights %s is what psych gives, and so is its error', (weights, at) => {
    const made = kappaOf(confusionOf(pairs, 4), weights);
    expect(Math.abs((made?.kappa ?? 9) - (oracle.kappa[at] ?? 0))).toBeLessThan(1e-6);
    expect(Math.abs((made?.error ?? 9) - (oracle.kappaError[at] ?? 0))).toBeLessThan(1e-6);
    expect(made?.n).toBe(30);
  });

  test('does not exist where both gave one category throughout, or nothing was rated', () => {
    expect(
      kappaOf(
        [
          [9, 0],
          [0, 0],
        ],
        'linear',
      ),
    ).toBeUndefined();
    expect(kappaOf(confusionOf([], 4), 'linear')).toBeUndefined();
  });

  test('of three categories with steps weighs near misses more gently', () => {
    const near = confusionOf(
      [
        { first: 0, second: 1 },
        { first: 2, second: 2 },
        { first: 1, second: 1 },
        { first: 0, second: 0 },
      ],
      4,
    );
    const far = confusionOf(
      [
        { first: 0, second: 3 },
        { first: 2, second: 2 },
        { first: 1, second: 1 },
        { first: 0, second: 0 },
      ],
      4,
    );
    const of = (matrix: typeof near) => kappaOf(matrix, 'quadratic')?.kappa ?? 0;
    expect(of(near)).toBeGreaterThan(of(far));
  });
});

describe('intraclass correlation', () => {
  const kinds: readonly [IccKind, number, number][] = [
    ['one-way', 0, 0.17],
    ['agreement', 1, 0.29],
    ['consistency', 2, 0.71],
  ];
  const shrout = [
    [9, 2, 5, 8],
    [6, 1, 3, 2],
    [8, 4, 6, 8],
    [7, 1, 2, 6],
    [10, 5, 6, 9],
    [6, 2, 4, 7],
  ];
  const three = oracle.first.map((one, at) => [one, oracle.second[at] ?? 0, oracle.third[at] ?? 0]);

  test.each(kinds)('%s of Shrout and Fleiss’s six people and four judges', (kind, at, printed) => {
    const made = intraclass(shrout, kind) ?? 0;
    expect(made).toBeCloseTo(printed, 2);
    expect(Math.abs(made - (oracle.shrout[at] ?? 0))).toBeLessThan(1e-6);
  });

  test.each(kinds)('%s of three raters is what psych gives', (kind, at) => {
    expect(Math.abs((intraclass(three, kind) ?? 9) - (oracle.icc[at] ?? 0))).toBeLessThan(1e-6);
  });

  test('of two raters needs two pairs and something that differs', () => {
    expect(intraclassOfTwo([[1]])).toBeUndefined();
    expect(intraclassOfTwo([[2]])).toBeUndefined();
  });

  test('needs two rows, two raters and something that differs', () => {
    expect(intraclass([[1, 2]], 'agreement')).toBeUndefined();
    expect(intraclass([[1], [2]], 'agreement')).toBeUndefined();
    expect(
      intraclass(
        [
          [1, 1],
          [1, 1],
        ],
        'agreement',
      ),
    ).toBeUndefined();
    expect(() => intraclass([[1, 2], [1]], 'agreement')).toThrow();
  });
});

describe('intervals', () => {
  // Wilson for 8 of 10, as printed by Brown, Cai and DasGupta's successors and by R's prop.test.
  test('Wilson’s for 8 of 10', () => {
    const made = wilsonInterval(8, 10);
    expect(made?.low).toBeCloseTo(0.4901625, 6);
    expect(made?.high).toBeCloseTo(0.9433178, 6);
  });

  test('the bootstrap is the same at every look and holds the estimate', () => {
    const matrix = confusionOf(pairs, 4);
    const each = pairs.map((pair) => confusionOf([pair], 4));
    const of = () => bootstrapIntervals(each, [percentAgreement])[0];
    const [once, again] = [of(), of()];
    expect(once).toEqual(again);
    const estimate = percentAgreement(matrix) ?? 0;
    expect(once?.low).toBeLessThan(estimate);
    expect(once?.high).toBeGreaterThan(estimate);
  });

  test('of single ratings the bootstrap is about as wide as Wilson’s interval', () => {
    const each = Array.from({ length: 400 }, (_, at) =>
      confusionOf([{ first: 0, second: at % 5 === 0 ? 1 : 0 }], 4),
    );
    const [made] = bootstrapIntervals(each, [percentAgreement]);
    const wilson = wilsonInterval(320, 400);
    expect(Math.abs((made?.low ?? 0) - (wilson?.low ?? 9))).toBeLessThan(0.01);
    expect(Math.abs((made?.high ?? 0) - (wilson?.high ?? 9))).toBeLessThan(0.01);
  });

  test('nothing is claimed of a few answers, of full agreement, or where draws give no figure', () => {
    const same = confusionOf([{ first: 2, second: 2 }], 4);
    const other = confusionOf([{ first: 2, second: 1 }], 4);
    const times = (n: number) => Array.from({ length: n }, () => same);
    expect(bootstrapIntervals([...times(3), other], [percentAgreement])).toEqual([undefined]);
    expect(bootstrapIntervals(times(9), [percentAgreement])).toEqual([undefined]);
    expect(bootstrapIntervals([...times(9), other], [() => undefined])).toEqual([undefined]);
  });
});

describe('agreement by distinct answer', () => {
  const rating = (answer: number, rater: string, rated: Level, session = 's'): Rating => ({
    session,
    beat: 'B1',
    answer: `answer ${answer}`,
    typed: false,
    rater,
    dimension: 'OPEN',
    recorded: (answer % 4) as Level,
    rated,
  });
  const on = (ratings: readonly Rating[]) => ratedAnswers(ratings).map(agreementOn)[0];
  const twenty = Array.from({ length: 20 }, (_, at) => at);
  const near = (at: number): Level => (at % 5 === 0 ? (at + 1) % 4 : at % 4) as Level;

  test('every rating counts, and answers are the units: ten of one line make no interval narrower', () => {
    const once = twenty.map((at) => rating(at, 'Ash', near(at)));
    const often = twenty.flatMap((at) =>
      Array.from({ length: 10 }, (_, run) => rating(at, 'Ash', near(at), `s${run}`)),
    );
    expect(on(often)?.same).toEqual(on(once)?.same);
    expect(on(often)).toMatchObject({ ratings: 200, answers: 20, raters: 1, few: false });
    expect(on(often)?.icc).toBeDefined();
  });

  test('how often a rater agrees with themself is told of the answers rated more than once', () => {
    const again = [...twenty, ...twenty].map((at, time) =>
      rating(at, 'Ash', (time < 25 ? 1 : 2) as Level, `s${time}`),
    );
    const made = on([...again, rating(0, 'Elm', 3)]);
    expect(made?.within).toMatchObject({ answers: 20, same: { value: 0.25 } }); // five of twenty
    expect(made?.between).toMatchObject({ answers: 1, kappa: undefined }); // one answer has no kappa
    expect(on(twenty.map((at) => rating(at, 'Ash', 1)))?.within).toBeUndefined();
  });

  test('raters are counted and compared with each other on the answers that both rated', () => {
    const both = [
      ...twenty.map((at) => rating(at, 'Ash', near(at))),
      ...twenty.slice(0, 8).map((at) => rating(at, 'Elm', near(at))),
    ];
    const made = on(both);
    expect(made).toMatchObject({ ratings: 28, answers: 20, raters: 2 });
    expect(made?.between).toMatchObject({ answers: 8, same: { value: 1 } });
    expect(made?.between?.kappa).toBeUndefined(); // under ten answers there is none
    expect(made?.icc).toBeUndefined(); // with several raters it is not ICC(2,1)
  });

  test('under 15 distinct answers there is a caution, however many ratings there are', () => {
    const ratings = Array.from({ length: 60 }, (_, run) =>
      rating(run % 3, 'Ash', near(run % 3), `s${run}`),
    );
    expect(on(ratings)).toMatchObject({ answers: 3, few: true });
    expect(on(ratings)?.kappa).toBeUndefined();
  });
});

test('from how often each pair was given come the same kappa and the same intraclass correlation', () => {
  const level = fc.integer({ min: 0, max: 3 });
  const pair = fc.record({ first: level, second: level });
  fc.assert(
    fc.property(fc.array(pair, { minLength: 2, maxLength: 40 }), (all) => {
      const matrix = confusionOf(all, 4);
      for (const weights of KAPPA_WEIGHTS) {
        expect(kappaValue(matrix, weights) ?? 9).toBeCloseTo(
          kappaOf(matrix, weights)?.kappa ?? 9,
          9,
        );
      }
      const table = all.map(({ first, second }) => [first, second]);
      if (new Set(table.flat()).size < 2) return;
      const plain = intraclass(table, 'agreement');
      if (plain === undefined || Math.abs(plain) > 1e6) return;
      expect(intraclassOfTwo(matrix) ?? 9).toBeCloseTo(plain, 9);
    }),
  );
});

test('a category that does not exist is a mistake of the caller', () => {
  expect(() => confusionOf([{ first: 4, second: 0 }], 4)).toThrow();
});
