import { describe, expect, test } from 'vitest';
import { encodeRecord, makeRecord } from '../../../src/core/record/record.ts';
import { decodeRecord } from '../../../src/core/record/record-decode.ts';
import { debrief } from '../../../src/core/scoring/debrief.ts';
import { verifyRecord } from '../../../src/session/audit/verify.ts';
import type { Content } from '../../../src/session/play/content.ts';
import { resumeSession } from '../../../src/session/play/session.ts';
import { analyse } from '../../../src/text/analyse.ts';
import { platformFour, platformFourIn } from '../../content.ts';
import { endingPlans } from '../../flow/ending-plans.ts';
import type { Plan } from '../../flow/plan.ts';
import { PLATFORM_FOUR } from '../../flow/platform-four-plans.ts';
import { begin, finish, must, PRACTICE, STRONG, say, ticking } from '../drive.ts';

const [english, spanish] = [platformFour(), platformFourIn('es')];

/** A run of these moves, as a golden record is made: `?` takes the hint, `~` tries again. */
function play({ moves, mode, seed, draw = 0, note, places }: Plan, content: Content) {
  const session = begin(content, { seed: seed ?? draw * 256 + 7, mode });
  for (const [index, move] of moves.entries()) {
    if (move === '?') must(session, { type: 'hint' });
    else if (move.startsWith('~')) {
      must(session, { type: 'retry' });
      must(session, { type: 'choose', option: move.slice(1) });
    } else must(session, { type: 'choose', option: move });
    if (move !== '?' && moves[index + 1]?.startsWith('~') !== true) must(session, { type: 'goOn' });
  }
  must(session, { type: 'guess', when: 'end', sure: 60 });
  return finish(session, note ?? session.log.state().ended?.notes[0]?.id ?? '', places);
}

/** All that is counted of a run, and none of its words. */
function figures(plan: Plan, content: Content) {
  const { score, board, note, turns } = debrief(play(plan, content), content.rubric);
  const levels = [...board, ...(note?.levels ?? []), ...turns.flatMap(({ counts }) => counts)];
  const { band, cap, ...rest } = score;
  return {
    ...rest,
    band: band.name === undefined ? band : { from: band.from, held: band.held },
    cap: cap && { ...cap, because: { ...cap.because, said: '' } },
    levels: levels.map(({ dimension, level }) => ({ dimension, level })),
    critical: turns.flatMap(({ criticalErrors }) =>
      criticalErrors.map(({ code, beat, repaired }) => ({ code, beat, repaired })),
    ),
  };
}

const endings = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6'];
const plans = [...PLATFORM_FOUR, ...endingPlans(english, endings)];

test.each(plans.map((plan) => [plan.name, plan] as const))(
  'the same choices score the same in Spanish: %s',
  (_name, plan) => {
    expect(figures(plan, spanish)).toEqual(figures(plan, english));
  },
);

test('and they lead to the same ending, past the same moments, in other words', () => {
  for (const plan of plans) {
    const [one, other] = [play(plan, english), play(plan, spanish)];
    expect(other.ended?.ending).toBe(one.ended?.ending);
    expect(other.ended?.telling).toBe(one.ended?.telling);
    expect(other.notebook.map(({ observation }) => observation.id)).toEqual(
      one.notebook.map(({ observation }) => observation.id),
    );
    for (const [at, { beat }] of one.turns.entries()) {
      const twin = other.turns[at]?.beat;
      expect(twin?.id).toBe(beat.id);
      expect(twin?.options.map(({ id }) => id)).toEqual(beat.options.map(({ id }) => id));
      for (const [index, { text }] of beat.options.entries())
        expect(twin?.options[index]?.text).not.toBe(text);
    }
  }
});

describe('the language of a run is a fact', () => {
  const session = begin(spanish, PRACTICE);
  say(session, STRONG);
  finish(session, 'said-he-owes');
  const person = { id: '0'.repeat(32), pseudonym: 'Wren' };
  const made = makeRecord('one', person, session.log.state().began, session.log.facts(), true);
  const opened = decodeRecord(encodeRecord(made));
  const record = opened.ok ? opened.value.record : undefined;
  if (record === undefined) throw new Error('the record does not open');

  test('and a record is played again in it', () => {
    expect(record.language).toBe('es');
    const whole = { ...english, translations: { es: spanish } };
    expect(verifyRecord(record, whole).verdict).toEqual({ is: 'verified' });
  });

  test('where it is not there, the record is not called wrong', () => {
    expect(verifyRecord(record, english).verdict).toMatchObject({ is: 'unchecked' });
  });

  test('a run is not gone on with in another one', () => {
    const facts = session.log.facts();
    const resumed = resumeSession(english, facts, ticking());
    expect(resumed).toMatchObject({ ok: false, error: { code: 'other-story' } });
    expect(resumeSession(spanish, facts, ticking()).ok).toBe(true);
  });

  test('a run in English says so, as all before did', () => {
    expect(begin(english, PRACTICE).log.state().began.language).toBe('en');
  });
});

describe('a reply typed in a Spanish scene', () => {
  const analyser = { version: 'test', analyse };
  const content = { ...spanish, analyser };

  test.each([
    'Complicado. ¿Cómo ha estado tu día?',
    'No way, you can trust me, I promise.', // English words do not make it an English scene
    'Ok',
  ])('is not read, and costs nothing where no line is close: %s', (text) => {
    const session = begin(content, PRACTICE);
    const before = session.log.state();
    const state = must(session, { type: 'reply', text, keep: true });
    expect(state.reply?.reading).toMatchObject({ abstain: true, unread: 'language', levels: {} });
    expect(state.reply?.nearest).toBeUndefined();
    const after = must(session, { type: 'settle', option: 'neutral' });
    expect(after.turns.at(-1)?.attempts.at(-1)?.chose.evidence).toEqual([]);
    expect(debrief(after, content.rubric).score.dimensions).toEqual(
      debrief(before, content.rubric).score.dimensions,
    );
  });
});

describe('what is better not kept is met with a notice in Spanish too', () => {
  const at = { context: ['Es Cal.'], disclosed: ['Eli', 'Bea', 'Cal'], rates: [], language: 'es' };

  test.each([
    ['¿El hombre te golpeó? Un niño de once años golpeado...', 'harm-to-minor'],
    ['¿Te violaron?', 'harm-to-minor'],
    ['Me llamo Rosa Pérez, ¿y tú?', 'real-name-or-contact'],
    ['Llámame al 860-555-0123.', 'real-name-or-contact'],
    ['Vivo en la calle Juárez 45.', 'real-name-or-contact'],
    ['Pregunta por la señora Mendoza.', 'real-name-or-contact'],
    ['José Ramírez te puede ayudar.', 'real-name-or-contact'],
    ['Complicado. ¿Cómo ha estado tu día?', undefined],
    ['Señor, ¿me permite? La señora ya viene.', undefined],
    ['Tranquilo, Eli. Aquí está Bea.', undefined],
  ])('%s', (text, notice) => {
    expect(analyse(text, at).notice).toBe(notice);
  });
});
