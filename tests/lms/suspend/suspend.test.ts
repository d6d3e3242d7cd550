import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scenarioIds } from '../../../src/cli/content/content.ts';
import type { Result } from '../../../src/core/kernel/result.ts';
import type { SessionEvent } from '../../../src/core/run/event.ts';
import { replay } from '../../../src/core/run/reduce.ts';
import { movesOf, type SessionState } from '../../../src/core/run/state.ts';
import { accountOf } from '../../../src/core/scoring/decision.ts';
import { score } from '../../../src/core/scoring/score.ts';
import { rebuilt } from '../../../src/lms/suspend/rebuilt.ts';
import { MAX_PLACE_CHARS, readSuspend, suspendText } from '../../../src/lms/suspend/suspend.ts';
import { thinned } from '../../../src/lms/suspend/thinned.ts';
import type { Content } from '../../../src/session/play/content.ts';
import { startSession } from '../../../src/session/play/session.ts';
import { playable, wander } from '../wander.ts';

const contents = new Map(scenarioIds(process.cwd()).map((id) => [id, playable(id)]));
const here = (id: string): Content => contents.get(id) as Content;
const first = here('platform-four');

/** A clock that goes on by up to some minutes, and now and then for a day. */
function unevenClock(seed: number): () => number {
  let at = 1_700_000_000_000;
  return () => {
    at += (Math.imul(at, seed | 1) >>> 0) % 97_531;
    return at;
  };
}

function mustBe<T>(made: Result<T, unknown>): T {
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

const begun = (content: Content, mode: 'practice' | 'assessment', seed: number) =>
  mustBe(startSession(content, { seed, mode }, unevenClock(seed)));

const back = (text: string, content: Content): readonly SessionEvent[] =>
  mustBe(rebuilt(mustBe(readSuspend(text)), content));

const stateOf = (facts: readonly SessionEvent[]): SessionState => mustBe(replay(facts));

/** What must be the same after a run was taken up again: its score, its place, and all that is left to do. */
function essence(facts: readonly SessionEvent[], { rubric }: Content) {
  const state = stateOf(facts);
  const pending = state.phase === 'reading'; // its words are not to be had: it is typed again
  const account = accountOf(state, rubric);
  const unsaid = account.criticalErrors.map((mark) => ({ ...mark, said: '' })); // typed words stay behind
  return {
    score: score({ ...account, criticalErrors: unsaid }, rubric),
    decisions: account.decisions,
    errors: unsaid,
    phase: pending ? 'choosing' : state.phase,
    moves: movesOf(pending ? { ...state, phase: 'choosing' } : state),
    hinted: state.hinted,
    shown: state.turns.map(({ beat }) => beat),
    notebook: state.notebook
      .map(({ observation: { id }, pinned, reading }) => ({
        id,
        pinned,
        reading: reading?.from === 'self' ? { from: 'withheld' } : reading,
      }))
      .toSorted((a, b) => a.id.localeCompare(b.id)),
    guesses: state.guesses,
    placements: state.placements,
    note: state.filed?.note,
  };
}

const runs = fc.record({
  id: fc.constantFrom(...contents.keys()),
  mode: fc.constantFrom('practice', 'assessment'),
  seed: fc.nat(2 ** 24),
  walk: fc.nat(2 ** 30),
  times: fc.nat(160),
} as const);

test('a run comes back from its text with the same score, in the same place', () => {
  fc.assert(
    fc.property(runs, ({ id, mode, seed, walk, times }) => {
      const content = here(id);
      const session = begun(content, mode, seed);
      wander(session, walk, times);
      const facts = session.log.facts();
      const text = suspendText(facts);
      expect(text).toMatch(/^2\.[A-Za-z0-9_-]{1,4094}$/);
      const again = back(text, content);
      expect(essence(again, content)).toEqual(essence(facts, content));
      expect(suspendText(again)).toBe(text);
      expect(again.length, 'a browser with fewer facts has lost some').toBeLessThanOrEqual(
        facts.length,
      );
    }),
    {
      numRuns: 60,
      // A reply read as none of the lines, at a moment without a neutral answer.
      examples: [[{ id: 'three-chairs', mode: 'practice', seed: 0, walk: 799_009_770, times: 24 }]],
    },
  );
});

test('what goes on from there goes on as it would have', () => {
  fc.assert(
    fc.property(runs, ({ id, mode, seed, walk, times }) => {
      const content = here(id);
      const session = begun(content, mode, seed);
      wander(session, walk, times);
      const passage = session.log.state();
      const again = stateOf(back(suspendText(session.log.facts()), content));
      expect(again.turns.at(-1)?.beat).toEqual(passage.turns.at(-1)?.beat);
      expect(again.startedAt).toBe(Math.floor(passage.startedAt / 1000) * 1000);
      expect(Math.abs(again.lastAt - passage.lastAt)).toBeLessThan(60_000 * 60);
    }),
    { numRuns: 20 },
  );
});

describe('a run too long to be kept whole', () => {
  test('is thinned to what still counts', () => {
    fc.assert(
      fc.property(runs, ({ id, mode, seed, walk, times }) => {
        const content = here(id);
        const session = begun(content, mode, seed);
        wander(session, walk, 3 * times);
        const facts = session.log.facts();
        const less = thinned(facts).map((fact, seq) => ({ ...fact, seq }));
        expect(essence(less, content)).toEqual(essence(facts, content));
      }),
      { numRuns: 40 },
    );
  });

  test('fits, and comes back the same but for what no longer counts', () => {
    const session = begun(first, 'practice', 7);
    for (let again = 0; again < 190; again += 1) {
      session.send({ type: 'reply', text: 'What has today been like for you?', keep: false });
      session.send({ type: 'settle' });
      session.send({ type: 'retry' });
    }
    wander(session, 5, 60);
    const facts = session.log.facts();
    expect(facts.length).toBeGreaterThan(570);
    const text = suspendText(facts);
    expect(text.length).toBeLessThanOrEqual(MAX_PLACE_CHARS);
    expect(essence(back(text, first), first)).toEqual(essence(facts, first));
  });
});

describe('a text that is not ours', () => {
  test('is refused, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
        expect(['damaged', 'other-version']).toContain(
          (readSuspend(text) as { error?: string }).error,
        );
      }),
    );
  });

  test('of ours with something changed is refused or read as another run, and never breaks', () => {
    const session = begun(first, 'practice', 7);
    wander(session, 3, 120);
    const text = suspendText(session.log.facts());
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom(...'AGCTNP09az.!-_'), (at, sign) => {
        const changed = text.slice(0, at) + sign + text.slice(at + 1);
        const read = readSuspend(changed);
        const made = read.ok ? rebuilt(read.value, first) : read;
        expect(typeof made.ok).toBe('boolean');
      }),
      { numRuns: 100 },
    );
  });

  test('of another story or rubric says so', () => {
    const text = suspendText(begun(first, 'practice', 7).log.facts());
    const kept = mustBe(readSuspend(text));
    expect(rebuilt({ ...kept, story: 'ffffffff' }, first)).toEqual({
      ok: false,
      error: 'other-story',
    });
    expect(rebuilt({ ...kept, rubric: 'ffffffff' }, first)).toEqual({
      ok: false,
      error: 'other-rubric',
    });
    expect(readSuspend(`3${text.slice(1)}`)).toEqual({ ok: false, error: 'other-version' });
  });
});
