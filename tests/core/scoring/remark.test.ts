import { describe, expect, test } from 'vitest';
import type { Dimension } from '../../../src/core/rubric/dimension.ts';
import { ruleOf } from '../../../src/core/rubric/rubric.ts';
import { type Beat, type Option, strongestOf } from '../../../src/core/scenario/beat.ts';
import { insteadOf, optionEvidence, remarkOn } from '../../../src/core/scoring/remark.ts';
import { beat, option, rubric } from '../facts.ts';

const FRONT = { code: 'FRONT', class: 'A' } as const;
const PROMISE = { code: 'PROMISE', class: 'B' } as const;

const withOptions = (rates: readonly Dimension[], ...options: readonly Option[]): Beat => {
  const { strongest: _, ...rest } = beat('B1', rates);
  return { ...rest, options };
};

const open = option('open', { OPEN: 3, PACE: 3 });
const closed = option('closed', { OPEN: 1, PACE: 2 });
const rushed = option('rushed', { OPEN: 2, PACE: 0 }, { criticalError: FRONT });
const BEAT = withOptions(['OPEN', 'PACE'], closed, open, rushed);

const remarkOf = (chosen: Option, on: Beat = BEAT) =>
  remarkOn(on, chosen, optionEvidence(on, chosen, rubric), rubric);

describe('the evidence of an option', () => {
  test('has a level and a sentence for each dimension: the anchor it was rated by', () => {
    expect(optionEvidence(BEAT, option('x', { PACE: 2, OPEN: 3, PLAN: 3 }), rubric)).toEqual([
      {
        dimension: 'OPEN',
        level: 3,
        source: 'option',
        why: ruleOf(rubric, 'OPEN').anchors[3],
        slides: [26],
      },
      {
        dimension: 'PACE',
        level: 2,
        source: 'option',
        why: ruleOf(rubric, 'PACE').anchors[2],
        slides: [26, 27],
      },
    ]);
  });

  test.each([
    ['its own slides', { whys: { OPEN: 'A tag.' }, slides: [9] }, [9]],
    ['the bank’s slides', { whys: { OPEN: 'A tag.' } }, [26]],
  ] as const)('prefers the author’s sentence on its dimension, with %s', (_, own, slides) => {
    const made = optionEvidence(BEAT, option('x', { OPEN: 0, PACE: 1 }, own), rubric);
    expect(made[0]).toMatchObject({ why: 'A tag.', slides });
    expect(made[1]).toMatchObject({ why: ruleOf(rubric, 'PACE').anchors[1], slides: [26, 27] });
  });

  test('has nothing on a dimension the option has no level for', () => {
    expect(optionEvidence(BEAT, option('x', { PACE: 1 }), rubric)).toHaveLength(1);
    expect(optionEvidence(withOptions([]), open, rubric)).toEqual([]);
  });
});

describe('a remark', () => {
  test('says what worked, why, and a stronger wording', () => {
    const half = option('half', { OPEN: 1, PACE: 3 });
    expect(remarkOf(half)).toEqual({
      worked: { text: ruleOf(rubric, 'PACE').anchors[3], slides: [26] },
      why: { text: ruleOf(rubric, 'OPEN').anchors[1], slides: [26] },
      stronger: 'Says open.',
    });
  });

  test('finds nothing that worked where no level is 3', () => {
    expect(remarkOf(closed).worked).toBeUndefined();
  });

  test('gives the reason of the lowest level, of those the author speaks of, if any', () => {
    expect(remarkOf(rushed).why?.text).toBe(ruleOf(rubric, 'PACE').anchors[0]);
    const own = option('own', { OPEN: 2, PACE: 0 }, { whys: { OPEN: 'Broad.' } });
    expect(remarkOf(own).why?.text).toBe('Broad.');
    const both = option('both', { OPEN: 2, PACE: 1 }, { whys: { OPEN: 'Broad.', PACE: 'Fast.' } });
    expect(remarkOf(both).why?.text).toBe('Fast.');
  });

  test('does not say the author’s sentence twice', () => {
    const own = option('own', { OPEN: 3, PACE: 3 }, { whys: { OPEN: 'Wide open.' } });
    expect(remarkOf(own)).toMatchObject({
      worked: { text: ruleOf(rubric, 'PACE').anchors[3] },
      why: { text: 'Wide open.' },
    });
    const alone = option('alone', { OPEN: 3 }, { whys: { OPEN: 'Wide open.' } });
    expect(remarkOf(alone).worked).toBeUndefined();
  });

  test('offers no stronger wording than the strongest', () => {
    expect(remarkOf(open)).not.toHaveProperty('stronger');
  });

  test('says warmly what a critical error did', () => {
    expect(remarkOf(rushed).critical).toMatch(/^Someone who may be in control/);
    expect(remarkOf(closed)).not.toHaveProperty('critical');
  });

  test('on a beat that rates nothing stays silent', () => {
    expect(remarkOf(open, withOptions([], closed, open))).toEqual({});
  });

  test('calls no wording stronger that earns the same', () => {
    const also = option('also', { OPEN: 3, PACE: 3 });
    expect(remarkOf(also, withOptions(['OPEN', 'PACE'], open, also))).not.toHaveProperty(
      'stronger',
    );
  });
});

describe('the strongest option', () => {
  test('has the highest levels together, first of equals', () => {
    expect(strongestOf(BEAT)?.id).toBe('open');
    const also = option('also', { OPEN: 3, PACE: 3 });
    expect(strongestOf(withOptions(['OPEN'], closed, also, open))?.id).toBe('also');
  });

  test('does not exist where nothing is rated', () => {
    expect(strongestOf(withOptions([], closed, open))).toBeUndefined();
  });

  test('is never a line with a critical error, however well it is worded', () => {
    // a line with a critical error keeps the levels its wording earns (rubric 1)
    const kind = option('kind', { OPEN: 3, PACE: 3 }, { criticalError: FRONT });
    expect(strongestOf(withOptions(['OPEN', 'PACE'], kind, closed))?.id).toBe('closed');
    expect(strongestOf(withOptions(['OPEN', 'PACE'], kind, open))?.id).toBe('open');
  });
});

describe('one of two good answers', () => {
  const asks = option('asks', { OPEN: 3, PACE: 2 }, { dilemma: 'It asks, and it is early.' });
  const waits = option('waits', { OPEN: 2, PACE: 3 }, { dilemma: 'It waits, and asks nothing.' });
  const good = withOptions(['OPEN', 'PACE'], asks, waits, closed);

  test('is told by what it bought and what it cost, with nothing stronger beside it', () => {
    expect(remarkOf(asks, good)).toEqual({
      why: { text: 'It asks, and it is early.', slides: expect.anything() },
    });
    expect(remarkOf(waits, good)).not.toHaveProperty('stronger');
    expect(remarkOf(closed, good)).toMatchObject({ stronger: asks.text });
  });

  test('has that sentence as the reason for each of its levels', () => {
    const whys = optionEvidence(good, asks, rubric).map(({ why }) => why);
    expect(new Set(whys)).toEqual(new Set(['It asks, and it is early.']));
  });
});

describe('the line in place of a serious error', () => {
  const limits = option('limits', { LIMITS: 3, LISTEN: 2 });
  const warm = option('warm', { LIMITS: 2, LISTEN: 3 });
  const both = option('both', { LIMITS: 3, LISTEN: 3 });
  const secret = option('secret', { LIMITS: 0, LISTEN: 3 }, { criticalError: PROMISE });

  test('is the best on the technique of that error; of equals the one that is better in all', () => {
    const on = (...options: readonly Option[]) =>
      insteadOf(withOptions(['LIMITS', 'LISTEN'], ...options), 'PROMISE', rubric)?.id;
    expect(on(warm, secret, limits)).toBe('limits');
    expect(on(limits, secret, both)).toBe('both');
  });

  test('is the strongest where the moment does not rate that technique', () => {
    expect(insteadOf(BEAT, 'PROMISE', rubric)?.id).toBe('open');
  });
});
