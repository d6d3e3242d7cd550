import { describe, expect, test } from 'vitest';
import { makeRecord } from '../../../src/core/record/record.ts';
import { debrief } from '../../../src/core/scoring/debrief.ts';
import { reenact } from '../../../src/session/audit/reenact.ts';
import { replyContext } from '../../../src/session/play/reply.ts';
import { resumeSession } from '../../../src/session/play/session.ts';
import { platformFour } from '../../content.ts';
import { reading } from '../../core/facts.ts';
import { knowing, withAnalyser } from '../analyser.ts';
import { ASSESSMENT, begin, must, PRACTICE, say, ticking } from '../drive.ts';

const OPEN_LINE = 'How is this evening for a trumpeter?';
const CLOSED_LINE = 'Did you eat?';
const GUESS_LINE = 'Which driver got five stars?';
const PROMISE_LINE = 'I promise nobody will know.';
const HEARD_LINE = 'Complicated.';
const STRONG = { OPEN: 3, LISTEN: 3, NOASSUME: 3 } as const;
const content = withAnalyser(
  platformFour(),
  knowing({
    [OPEN_LINE]: reading(STRONG, {
      as: 'one-bus',
      stronger: 'How is it, for a trumpeter?',
      spans: [
        {
          from: 0,
          to: 4,
          rule: 'open-stem',
          why: 'It leaves room.',
          dimension: 'OPEN',
          slide: 26,
          good: true,
        },
      ],
    }),
    [CLOSED_LINE]: reading({ OPEN: 1, LISTEN: 1 }, { question: 'closed', as: 'neutral' }),
    [GUESS_LINE]: reading({ OPEN: 1, LISTEN: 2 }, { question: 'closed', as: 'neutral' }),
    [PROMISE_LINE]: reading(
      { PACE: 3, LIMITS: 0 },
      { as: 'between-us', possible: { code: 'PROMISE', from: 0, to: 9 } },
    ),
    [HEARD_LINE]: reading(
      { LISTEN: 3, NOASSUME: 3 },
      { act: 'reflection', question: 'none', reflection: true, as: 'neutral' },
    ),
  }),
);

/** A run that stands at B3, where the story asks for own words. */
function atB3(draw: Parameters<typeof begin>[1] = PRACTICE) {
  const session = begin(content, draw);
  say(session, ['two-benches', 'fair-question']);
  return session;
}

const type = (session: ReturnType<typeof begin>, text: string, keep = true) =>
  must(session, { type: 'reply', text, keep });

describe('a typed reply', () => {
  test('is read first, then counts as the line it was read as, with its levels and answer', () => {
    const session = atB3();
    const read = type(session, OPEN_LINE);
    expect(read).toMatchObject({ phase: 'reading', reply: { nearest: 'one-bus' } });
    const state = must(session, { type: 'settle' });
    expect(state.phase).toBe('reacting');
    expect(state.turns.at(-1)?.attempts[0]?.chose).toMatchObject({
      option: 'one-bus',
      evidence: [
        { dimension: 'OPEN', level: 3, source: 'reply' },
        { dimension: 'LISTEN', level: 3, source: 'reply' },
        { dimension: 'NOASSUME', level: 3, source: 'reply' },
      ],
    });
    expect(debrief(state, content.rubric).turns.at(-1)?.replies[0]?.said).toBe(OPEN_LINE);
  });

  test('that is none of the lines has the neutral answer, and nothing of a line is taken from the story', () => {
    const session = atB3();
    type(session, GUESS_LINE);
    const state = must(session, { type: 'settle' });
    const { option, reaction } = state.turns.at(-1)?.attempts[0]?.chose ?? {};
    expect(option).toBe('neutral');
    expect(reaction?.map(({ text }) => text)).toEqual([
      'He watches the 31 for a while before he says anything.',
    ]);
    expect(reenact(session.log.facts(), content).differences).toEqual([]);
  });

  test('of which nothing was read goes on neutrally where no line is close', () => {
    const session = atB3();
    type(session, 'zzz');
    const state = must(session, { type: 'settle', option: 'neutral' });
    expect(state.turns.at(-1)?.attempts[0]?.chose).toMatchObject({
      option: 'neutral',
      evidence: [],
    });
  });

  test('that the learner matched with a line has the answer to that line', () => {
    const session = atB3();
    type(session, 'zzz');
    const state = must(session, { type: 'settle', option: 'part-of-it' });
    const { reaction } = state.turns.at(-1)?.attempts[0]?.chose ?? {};
    expect(reaction?.map(({ text }) => text)).toEqual(['You don’t know my home.']);
  });

  test('that could not be read counts as the line the learner says is closest', () => {
    const session = atB3();
    expect(type(session, 'zzz').reply?.nearest).toBeUndefined();
    expect(session.send({ type: 'settle' })).toMatchObject({ error: { code: 'unknown-option' } });
    const state = must(session, { type: 'settle', option: 'part-of-it' });
    const turn = state.turns.at(-1);
    expect(turn?.attempts[0]?.chose).toMatchObject({
      option: 'part-of-it',
      evidence: [{ level: 1 }, { level: 2 }, { level: 1 }],
      reply: { closest: true },
    });
  });

  test('that only heard leaves OPEN rightly unrated, and it counts as met', () => {
    const session = atB3();
    type(session, HEARD_LINE);
    const open = session.log.state().reply?.nearest === undefined;
    const state = must(session, { type: 'settle', ...(open && { option: 'one-bus' }) });
    expect(state.turns.at(-1)?.attempts[0]?.chose.reply?.excused).toEqual(['OPEN']);
  });

  test('can be called wrongly read, once; the levels stay and the record says so', () => {
    const session = atB3();
    type(session, CLOSED_LINE);
    expect(must(session, { type: 'contest' }).contested).toBe(true);
    expect(session.send({ type: 'contest' })).toMatchObject({ error: { code: 'not-now' } });
    const asked = session.log.state().reply?.nearest === undefined;
    const state = must(session, { type: 'settle', ...(asked && { option: 'part-of-it' }) });
    expect(state.turns.at(-1)?.attempts[0]).toMatchObject({ contested: true });
    expect(state.contested).toBe(false);
  });

  test('can be said in other words before it counts: the last ones are read and rated', () => {
    const session = atB3();
    type(session, CLOSED_LINE);
    must(session, { type: 'contest' });
    const again = type(session, OPEN_LINE);
    expect(again).toMatchObject({ phase: 'reading', contested: false });
    const state = must(session, { type: 'settle' });
    expect(state.turns.at(-1)?.attempts).toHaveLength(1);
    expect(state.turns.at(-1)?.attempts[0]?.reply?.said).toEqual({ from: 'self', text: OPEN_LINE });
    expect(reenact(session.log.facts(), content).differences).toEqual([]);
  });

  test('can give way to a line before it counts: nothing of it is rated', () => {
    const session = atB3();
    type(session, CLOSED_LINE);
    const state = must(session, { type: 'choose', option: 'one-bus' });
    const [attempt] = state.turns.at(-1)?.attempts ?? [];
    expect(attempt?.reply).toBeUndefined();
    expect(attempt?.chose.evidence.every(({ source }) => source !== 'reply')).toBe(true);
    expect(reenact(session.log.facts(), content).differences).toEqual([]);
  });

  test('that is not to be kept leaves no words behind, nor a wording made of them', () => {
    const session = atB3();
    type(session, OPEN_LINE, false);
    must(session, { type: 'settle' });
    expect(JSON.stringify(session.log.facts())).not.toMatch(/for a trumpeter/);
  });

  test('is left to practice where the story does not ask for one', () => {
    const practice = begin(content, PRACTICE);
    expect(practice.send({ type: 'reply', text: OPEN_LINE, keep: true }).ok).toBe(true);
    const assessed = begin(content, ASSESSMENT);
    expect(assessed.send({ type: 'reply', text: OPEN_LINE, keep: true })).toMatchObject({
      error: { code: 'not-now' },
    });
    expect(atB3(ASSESSMENT).send({ type: 'reply', text: OPEN_LINE, keep: true }).ok).toBe(true);
  });

  test.each(['', '  ', 'x'.repeat(1001)])('that is empty or endless is refused (%#)', (text) => {
    expect(atB3().send({ type: 'reply', text, keep: true })).toMatchObject({
      error: { code: 'out-of-range' },
    });
  });
});

describe('a possible critical error', () => {
  const atB2 = () => {
    const session = begin(content, PRACTICE);
    say(session, ['two-benches']);
    type(session, PROMISE_LINE);
    return session;
  };
  const settled = (meant: boolean) => {
    const session = atB2();
    const asked = session.log.state().reply?.nearest === undefined;
    const state = must(session, {
      type: 'settle',
      meant,
      ...(asked && { option: 'fair-question' }),
    });
    return state.turns.at(-1)?.attempts[0]?.chose;
  };

  test('is asked about before anything follows', () => {
    expect(atB2().send({ type: 'settle' })).toMatchObject({ error: { code: 'not-now' } });
  });

  test('counts when it was meant, and takes the option that carries it', () => {
    expect(settled(true)).toMatchObject({
      option: 'between-us',
      criticalError: { code: 'PROMISE' },
      reply: { meant: true },
    });
    expect(settled(true)?.remark.critical).not.toBe('');
  });

  test('counts with its own answer where no line of the moment has it', () => {
    const session = atB3();
    type(session, PROMISE_LINE);
    const state = must(session, { type: 'settle', meant: true });
    const chose = state.turns.at(-1)?.attempts[0]?.chose;
    expect(chose).toMatchObject({
      option: 'neutral',
      criticalError: { code: 'PROMISE', class: 'A' },
      evidence: [],
      reaction: [{ text: 'Eli looks up. That is something to hold on to.' }, {}],
    });
    expect(chose?.remark.critical).toContain('promise');
  });

  test('does not count when it was not, and what it touched stays unrated', () => {
    const chose = settled(false);
    expect(chose).toMatchObject({ option: 'neutral' });
    expect(chose).not.toHaveProperty('criticalError');
    expect(chose?.evidence.map(({ dimension }) => dimension)).not.toContain('LIMITS');
  });
});

describe('a record with typed replies', () => {
  const played = () => {
    const session = atB3();
    type(session, OPEN_LINE);
    must(session, { type: 'settle' });
    must(session, { type: 'goOn' });
    return session;
  };

  test('is read again word by word, and says so where the reading differs', () => {
    const facts = played().log.facts();
    expect(reenact(facts, content)).toEqual({ versions: [], withheld: false, differences: [] });
    const other = withAnalyser(content, knowing({ [OPEN_LINE]: reading({ ...STRONG, OPEN: 1 }) }));
    expect(reenact(facts, other).differences[0]).toMatchObject({ type: 'replied' });
  });

  test('is shared without the words unless asked; levels still follow from what was read', () => {
    const session = played();
    const { began } = session.log.state();
    const person = { id: 'p', pseudonym: 'Heron' };
    const record = makeRecord('s', person, began, session.log.facts(), false);
    expect(record.ownWords).toBe('withheld');
    expect(JSON.stringify(record)).not.toMatch(/for a trumpeter/);
    expect(reenact(record.facts, content)).toMatchObject({ withheld: true, differences: [] });
  });

  test('is taken up in the middle of a reading', () => {
    const session = atB3();
    type(session, OPEN_LINE);
    const back = resumeSession(content, session.log.facts(), ticking());
    if (!back.ok) throw new Error(back.error.code);
    expect(must(back.value, { type: 'settle' }).phase).toBe('reacting');
  });
});

test('the analyser is told the last lines, all that was said before, and what counts', () => {
  const session = atB3();
  const beat = { id: 'B3', number: 3, rates: ['OPEN'], shows: [], lines: [], options: [] } as const;
  const at = replyContext(session.log.state(), beat, content);
  expect(at.context.at(-1)).toContain('complicated');
  expect(at.disclosed.length).toBeGreaterThan(at.context.length);
  expect(at).toMatchObject({ rates: ['OPEN'], officer: false });
  expect(at.disclosed).toEqual(expect.arrayContaining(['Eli', 'Cal'])); // no real people
});
