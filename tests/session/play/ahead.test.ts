import { describe, expect, test } from 'vitest';
import { reenact } from '../../../src/session/audit/reenact.ts';
import { sendAhead } from '../../../src/session/play/session.ts';
import { platformFour } from '../../content.ts';
import { reading } from '../../core/facts.ts';
import { knowing, withAnalyser } from '../analyser.ts';
import { ASSESSMENT, begin, must, PRACTICE, say } from '../drive.ts';

const OPEN_LINE = 'How is this evening for a trumpeter?';
const CLOSED_LINE = 'Did you eat?';
const PROMISE_LINE = 'I promise nobody will know.';
const STRONG = { OPEN: 3, LISTEN: 3, NOASSUME: 3 } as const;
const content = withAnalyser(
  platformFour(),
  knowing({
    [OPEN_LINE]: reading(STRONG, { as: 'one-bus' }),
    [CLOSED_LINE]: reading(
      { OPEN: 1, LISTEN: 2, NOASSUME: 1 },
      { question: 'closed', as: 'neutral' },
    ),
    [PROMISE_LINE]: reading(STRONG, {
      possible: { code: 'PROMISE', from: 0, to: 9 },
    }),
  }),
);

/** A run in which a reply was typed at B3, where the story asks for own words. */
function typed(text: string, draw: Parameters<typeof begin>[1] = PRACTICE) {
  const session = begin(content, draw);
  say(session, ['two-benches', 'fair-question']);
  must(session, { type: 'reply', text, keep: true });
  return session;
}

describe('the answer to a typed reply', () => {
  test('is known before the words count, and nothing is recorded', () => {
    const session = typed(OPEN_LINE);
    const facts = session.log.facts().length;
    const ahead = session.ahead();
    expect(ahead?.state).toMatchObject({ phase: 'reacting' });
    expect(ahead?.state.turns.at(-1)?.attempts[0]?.chose.reaction.length).toBeGreaterThan(0);
    expect(ahead?.bond?.now.trust).toBeGreaterThan(ahead?.bond?.before.trust ?? 10);
    expect(session.log.facts()).toHaveLength(facts);
    expect(session.log.state().phase).toBe('reading');
  });

  test('is what comes once they count', () => {
    const session = typed(OPEN_LINE);
    const ahead = session.ahead();
    const counted = must(session, { type: 'settle' });
    expect({ ...ahead?.state, lastAt: 0 }).toMatchObject({
      ...counted,
      lastAt: 0,
      turns: expect.anything(),
    });
    expect(ahead?.state.turns.at(-1)?.attempts[0]?.chose).toEqual(
      counted.turns.at(-1)?.attempts[0]?.chose,
    );
    expect(ahead?.bond).toEqual(session.bond());
  });

  test('can be looked at and the words changed: only the changed words count', () => {
    const session = typed(CLOSED_LINE);
    expect(session.ahead()).toBeDefined();
    const again = sendAhead(session, { type: 'reply', text: OPEN_LINE, keep: true });
    expect(again).toMatchObject({ ok: true, value: { phase: 'reading' } });
    const next = sendAhead(session, { type: 'goOn' });
    expect(next).toMatchObject({ ok: true, value: { phase: 'choosing' } });
    const [attempt, ...more] = session.log.state().turns.at(-2)?.attempts ?? [];
    expect(more).toEqual([]);
    expect(attempt?.reply?.said).toEqual({ from: 'self', text: OPEN_LINE });
    expect(attempt?.chose.evidence.every(({ level }) => level === 3)).toBe(true);
    expect(reenact(session.log.facts(), content).differences).toEqual([]);
  });

  test.each(['goOn', 'retry'] as const)('makes the words count when %s follows', (type) => {
    const session = typed(CLOSED_LINE);
    expect(sendAhead(session, { type })).toMatchObject({ ok: true });
    const types = session.log.facts().map((fact) => fact.type);
    expect(types.slice(-3, -1)).toEqual(['replied', 'chose']);
  });

  test.each([
    { type: 'reply', text: ' ', keep: true },
    { type: 'hint' },
    { type: 'choose', option: 'nobody-offers-this' },
  ] as const)('does not make the words count when $type is refused', (intent) => {
    const session = typed(CLOSED_LINE);
    expect(sendAhead(session, intent)).toMatchObject({ ok: false });
    expect(session.log.state()).toMatchObject({
      phase: 'reading',
      reply: { said: { text: CLOSED_LINE } },
    });
  });

  test('does not come before a question about a promise is answered', () => {
    const session = typed(PROMISE_LINE);
    expect(session.ahead()).toBeUndefined();
    expect(sendAhead(session, { type: 'goOn' }).ok).toBe(false);
    expect(session.log.state().phase).toBe('reading');
  });

  test('comes only with the count in an assessment', () => {
    expect(typed(OPEN_LINE, ASSESSMENT).ahead()).toBeUndefined();
  });
});
