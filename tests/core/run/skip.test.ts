import { describe, expect, test } from 'vitest';
import type { EventDraft } from '../../../src/core/run/event.ts';
import { accountOf } from '../../../src/core/scoring/decision.ts';
import { score } from '../../../src/core/scoring/score.ts';
import { began, chose, ended, faced, filed, rubric, skipped, stateOf } from '../facts.ts';

/** So many beats answered at full marks on both headline dimensions. */
const answered = (count: number): readonly EventDraft[] =>
  Array.from({ length: count }, (_, index) => `B${index + 1}`).flatMap((id) => [
    faced(id, ['NONJUDGE', 'OPEN']),
    chose(id, { NONJUDGE: 3, OPEN: 3 }),
  ]);

const scoreOf = (...drafts: readonly EventDraft[]) =>
  score(accountOf(stateOf(began({ beats: 8 }), ...drafts), rubric), rubric);

describe('skipping the rest of a scenario', () => {
  test('never costs a point', () => {
    const made = scoreOf(...answered(3), faced('B4', ['PACE']), skipped);
    expect(made).toMatchObject({ overall: 100, shown: 100, core: 100 });
  });

  test('leaves the beat on the page met and not rated', () => {
    const made = scoreOf(...answered(3), faced('B4', ['PACE']), skipped);
    expect(made.dimensions.map((one) => one.dimension)).toEqual(['NONJUDGE', 'OPEN']);
    expect(made.decisions.all).toBeGreaterThan(made.decisions.rated);
  });

  test('before the first beat leaves nothing rated', () => {
    expect(scoreOf(skipped)).toMatchObject({ overall: undefined, passed: false });
  });

  test('buys no band: with much skipped a run shows its results without one', () => {
    // rubric 6, 7b and content guide 9: half of the decisions were not rated
    const made = scoreOf(...answered(4), faced('B5', ['PACE']), skipped);
    expect(made.band).toEqual({ name: undefined, lacks: 'decisions' });
    expect(made.passed).toBe(false);
  });

  test('right after a response buys no band either', () => {
    const made = scoreOf(...answered(4), skipped);
    expect(made.band.name).toBeUndefined();
  });
});

test('a short path played to its end has its band: beats off the path are not missed', () => {
  const made = scoreOf(...answered(4), ended(), filed({ AMP: 3, NOTICE: 3 }, { DOCS: 3 }));
  expect(made.band.name).toBe('Confident practice');
});
