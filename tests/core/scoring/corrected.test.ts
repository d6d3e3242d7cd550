import { describe, expect, test } from 'vitest';
import {
  differs,
  opinionsIn,
  voicesByLevel,
  widestFirst,
} from '../../../src/core/agreement/opinion.ts';
import type { Level } from '../../../src/core/rubric/level.ts';
import type { EventDraft } from '../../../src/core/run/event.ts';
import { replay } from '../../../src/core/run/reduce.ts';
import { corrected } from '../../../src/core/scoring/corrected.ts';
import { accountOf } from '../../../src/core/scoring/decision.ts';
import { score } from '../../../src/core/scoring/score.ts';
import { platformFour } from '../../content.ts';
import { began, chose, ended, faced, facts, filed, stateOf } from '../facts.ts';

const { rubric } = platformFour();

const run = (...after: EventDraft[]) => {
  const state = replay(
    facts(
      began(),
      faced('B1', ['OPEN', 'PACE']),
      chose('B1', { OPEN: 1, PACE: 2 }),
      ended(),
      filed({}, {}),
      ...after,
    ),
  );
  if (!state.ok) throw new Error(state.error.code);
  return state.value;
};

const said = (rater: string, level: Level, as: 'rating' | 'correction' = 'rating'): EventDraft => ({
  type: 'judged',
  as,
  rater,
  beat: 'B1',
  dimension: 'OPEN',
  level,
});

const percent = (state: ReturnType<typeof run>, dimension: string) =>
  score(accountOf(state, rubric), rubric).dimensions.find((one) => one.dimension === dimension)
    ?.percent;

describe('the corrected run', () => {
  test('is the run itself where nobody corrected anything', () => {
    const state = run(said('Ash', 3));
    expect(corrected(state)).toBe(state);
  });

  test('has the last correction in place of the level, and leaves the run as it was', () => {
    const state = run(said('Ash', 3, 'correction'), said('Ash and Bay', 2, 'correction'));
    expect(percent(state, 'OPEN')).toBe(33);
    expect(percent(corrected(state), 'OPEN')).toBe(67);
    expect(percent(corrected(state), 'PACE')).toBe(percent(state, 'PACE'));
    expect(percent(state, 'OPEN')).toBe(33);
  });
});

test('a correction reaches no other dimension, no other moment, and no open moment', () => {
  const state = stateOf(
    began(),
    ...[faced('B1', ['OPEN', 'PACE']), chose('B1', { OPEN: 1, PACE: 1 })],
    ...[faced('B2', ['OPEN']), chose('B2', { OPEN: 0 }), faced('B3', ['OPEN'])],
    said('Ash', 3, 'correction'),
  );
  const { turns } = corrected(state);
  const levels = turns.map(({ attempts }) =>
    attempts[0]?.chose.evidence.map(({ dimension, level }) => `${dimension} ${level}`),
  );
  expect(levels).toEqual([['OPEN 3', 'PACE 1'], ['OPEN 0'], undefined]);
});

describe('opinions', () => {
  test('hold each rater’s last word, the spread, and what was agreed on', () => {
    const state = run(
      said('Ash', 3),
      said('Bay', 1),
      said('Ash', 2),
      said('both', 2, 'correction'),
    );
    const [opinion, ...more] = opinionsIn('s', state);
    expect(more).toEqual([]);
    if (opinion === undefined) throw new Error('two people rated it');
    expect(opinion.recorded).toBe(1);
    expect(opinion.voices).toEqual([
      { rater: 'Ash', level: 2 },
      { rater: 'Bay', level: 1 },
    ]);
    expect(voicesByLevel(opinion)).toEqual([0, 1, 1, 0]);
    expect(differs(opinion)).toBe(true);
    expect(opinion.settled).toMatchObject({ rater: 'both', level: 2 });
  });

  test('come with the widest difference first', () => {
    const state = run(said('Ash', 3));
    const [opinion] = opinionsIn('s', state);
    if (opinion === undefined) throw new Error('somebody rated it');
    const near = { ...opinion, session: 'near', voices: [{ rater: 'Ash', level: 1 as const }] };
    expect(widestFirst([near, opinion]).map(({ session }) => session)).toEqual(['s', 'near']);
  });

  test('there are none where nobody rated', () => {
    expect(opinionsIn('s', run())).toEqual([]);
  });
});
