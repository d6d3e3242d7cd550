import { describe, expect, test } from 'vitest';
import type { Intent } from '../../../src/core/run/intent.ts';
import { currentTurn } from '../../../src/core/run/state.ts';
import { debrief } from '../../../src/core/scoring/debrief.ts';
import { reenact } from '../../../src/session/audit/reenact.ts';
import { platformFour } from '../../content.ts';
import { ASSESSMENT, begin, finish, must, PRACTICE, STRONG, say } from '../drive.ts';

const content = platformFour();

describe('a run', () => {
  test('opens on the first beat with every option of it, in an order drawn by the seed', () => {
    const orders = [1, 2, 3, 4, 5].map((seed) => {
      const { log } = begin(content, { ...PRACTICE, seed });
      return currentTurn(log.state())?.beat.options.map((option) => option.id) ?? [];
    });
    for (const order of orders) {
      expect([...order].sort()).toEqual([
        'anybody-know',
        'at-eleven',
        'hot-chocolate',
        'sit-a-while',
        'two-benches',
      ]);
    }
    expect(new Set(orders.map(String)).size).toBeGreaterThan(1);
  });

  test('opens in one order whatever the seed, where practice is steady, and in no assessment', () => {
    const orders = (draw: typeof PRACTICE | typeof ASSESSMENT) =>
      new Set(
        [1, 2, 3, 4, 5].map((seed) => {
          const { log } = begin(content, { ...draw, seed, steady: true });
          return String(currentTurn(log.state())?.beat.options.map((option) => option.id));
        }),
      );
    expect(orders(PRACTICE).size).toBe(1);
    expect(orders(ASSESSMENT).size).toBeGreaterThan(1);
  });

  test('that is steady can be played again from its facts', () => {
    const session = begin(content, { ...PRACTICE, steady: true });
    say(session, STRONG.slice(0, 3));
    expect(reenact(session.log.facts(), content).differences).toEqual([]);
  });

  test('shows what a response did between the two in practice, and never in an assessment', () => {
    const between = (draw: typeof PRACTICE | typeof ASSESSMENT) => {
      const session = begin(content, draw);
      must(session, { type: 'choose', option: 'two-benches' });
      return session.bond();
    };
    expect(between(PRACTICE)?.now.trust).toBeGreaterThan(0);
    expect(between(ASSESSMENT)).toBeUndefined();
  });

  test('played strongly throughout loses only what two good answers cost, and ends as his plan', () => {
    const session = begin(content, PRACTICE);
    const state = say(session, STRONG);
    expect(state.ended?.ending).toBe('E1');
    finish(session, 'said-he-owes', {
      'lets-me-crash': 'action',
      'owes-him': 'means',
    });
    const { score } = debrief(session.log.state(), content.rubric);
    expect(score).toMatchObject({ overall: 97, shown: 97, core: 92, cap: undefined });
    expect(score.band).toMatchObject({ name: 'Confident practice' });
  });

  test('offers the same options in the same order after a retry', () => {
    const session = begin(content, PRACTICE);
    const before = currentTurn(session.log.state())?.beat;
    must(session, { type: 'choose', option: 'anybody-know' });
    must(session, { type: 'retry' });
    expect(currentTurn(session.log.state())?.beat).toEqual(before);
    must(session, { type: 'choose', option: 'two-benches' });
    const turn = currentTurn(session.log.state());
    expect(turn?.attempts.map((attempt) => attempt.chose.option)).toEqual([
      'anybody-know',
      'two-benches',
    ]);
  });

  test('a retry takes the harm out of the story: a promise taken back does not come back', () => {
    const session = begin(content, PRACTICE);
    say(session, ['two-benches']);
    must(session, { type: 'choose', option: 'between-us' });
    must(session, { type: 'retry' });
    say(session, ['fair-question', 'from-the-start']);
    expect(currentTurn(session.log.state())?.beat.id).toBe('B4');
  });

  test('assessment has no hint and no retry', () => {
    const session = begin(content, ASSESSMENT);
    expect(session.send({ type: 'hint' })).toMatchObject({ error: { code: 'practice-only' } });
    must(session, { type: 'choose', option: 'anybody-know' });
    expect(session.send({ type: 'retry' })).toMatchObject({ error: { code: 'practice-only' } });
  });
});

const opening = (...before: Intent[]) => {
  const session = begin(content, PRACTICE);
  for (const intent of before) must(session, intent);
  return session;
};

test.each<[string, Intent[], Intent, string]>([
  ['going on before choosing', [], { type: 'goOn' }, 'not-now'],
  ['an option that is not there', [], { type: 'choose', option: 'shoe-size' }, 'unknown-option'],
  [
    'a second choice',
    [{ type: 'choose', option: 'anybody-know' }],
    { type: 'choose', option: 'anybody-know' },
    'not-now',
  ],
  ['a second hint', [{ type: 'hint' }], { type: 'hint' }, 'not-now'],
  [
    'an observation not shown yet',
    [],
    { type: 'notice', item: 'knife', pinned: true },
    'unknown-item',
  ],
  ['a share above 100', [], { type: 'guess', when: 'middle', sure: 101 }, 'out-of-range'],
  [
    'sorting during the scene',
    [],
    { type: 'place', item: 'two-phones', place: 'means' },
    'not-now',
  ],
  ['filing during the scene', [], { type: 'file', note: 'said-he-owes' }, 'not-now'],
  ['a pause after the summary', [{ type: 'skip' }], { type: 'pause' }, 'not-now'],
])('%s is refused and changes nothing', (_, before, intent, code) => {
  const session = opening(...before);
  const facts = session.log.facts();
  expect(session.send(intent)).toMatchObject({ ok: false, error: { code } });
  expect(session.log.facts()).toBe(facts);
});

test('after a refused intent the run goes on as before', () => {
  const session = opening();
  session.send({ type: 'choose', option: 'no-such-thing' });
  expect(say(session, STRONG).ended?.ending).toBe('E1');
});
