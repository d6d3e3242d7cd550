import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SessionEvent } from '../../../src/core/run/event.ts';
import { currentTurn } from '../../../src/core/run/state.ts';
import { openFactLog } from '../../../src/session/play/log.ts';
import { resumeSession, type Session } from '../../../src/session/play/session.ts';
import { platformFour } from '../../content.ts';
import { begin, must, PRACTICE, STRONG, say, ticking } from '../drive.ts';

const content = platformFour();

/** Everything a trainee could do next, in a fixed order. */
function possible(session: Session): readonly (() => void)[] {
  const state = session.log.state();
  if (state.phase === 'choosing') {
    const options = currentTurn(state)?.beat.options ?? [];
    return options.map((option) => () => must(session, { type: 'choose', option: option.id }));
  }
  if (state.phase === 'reacting') {
    return [() => must(session, { type: 'goOn' }), () => must(session, { type: 'retry' })];
  }
  if (state.phase === 'sorting') {
    const notes = state.ended?.notes ?? [];
    return notes.map((note) => () => must(session, { type: 'file', note: note.id }));
  }
  return [];
}

const walk = (session: Session, picks: readonly number[]): void => {
  for (const pick of picks) {
    const acts = possible(session);
    acts[pick % Math.max(acts.length, 1)]?.();
  }
};

test('a run taken up again anywhere is the run that was left, and goes on the same way', () => {
  const picks = fc.array(fc.nat(11), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(fc.nat(4096), picks, picks, (seed, before, after) => {
      const live = begin(content, { ...PRACTICE, seed });
      walk(live, before);
      const again = resumeSession(content, live.log.facts(), ticking());
      if (!again.ok) throw new Error(again.error.code);
      expect(again.value.log.state()).toEqual(live.log.state());
      walk(live, after);
      walk(again.value, after);
      const words = (facts: readonly SessionEvent[]) => facts.map(({ at: _, ...fact }) => fact);
      expect(words(again.value.log.facts())).toEqual(words(live.log.facts()));
    }),
    { numRuns: 40 },
  );
});

describe('playing on is refused', () => {
  const session = begin(content, PRACTICE);
  say(session, STRONG.slice(0, 3));
  const facts = session.log.facts();

  test('on another story, and says which was and is', () => {
    const other = { ...content, playable: { ...content.playable, hash: 'another' } };
    expect(resumeSession(other, facts, ticking())).toEqual({
      ok: false,
      error: { code: 'other-story', was: content.playable.hash, now: 'another' },
    });
  });

  test('under another rubric', () => {
    const other = { ...content, hash: 'another' };
    expect(resumeSession(other, facts, ticking())).toMatchObject({
      error: { code: 'other-rubric' },
    });
  });

  test('from facts that do not follow one another', () => {
    const torn = facts.filter((fact) => fact.seq !== 2);
    expect(resumeSession(content, torn, ticking())).toMatchObject({
      error: { code: 'bad-facts', problem: { code: 'out-of-order', seq: 3 } },
    });
  });
});

test('a listener may not append, and one that has left hears nothing', () => {
  const log = openFactLog(begin(content, PRACTICE).log.facts());
  if (!log.ok) throw new Error(log.error.code);
  const heard: number[] = [];
  const stop = log.value.subscribe((state) => heard.push(state.length));
  log.value.append([{ type: 'paused' }], 1);
  stop();
  log.value.append([{ type: 'paused' }], 2);
  expect(heard).toEqual([3]);
  log.value.subscribe(() => log.value.append([{ type: 'paused' }], 3));
  expect(() => log.value.append([{ type: 'paused' }], 4)).toThrow(/may not append/);
});
