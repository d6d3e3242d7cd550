import { describe, expect, test } from 'vitest';
import { MET_STATES } from '../../../src/core/scenario/carried.ts';
import { pathsOf, tell, walk, walkPath } from '../walk.ts';
import { describeStory } from './holds.ts';

const told = tell('sam-tuesday');

const paths = pathsOf(`
  met=trusted,ending=E2,third=1 E4 ten-told nobody one-finger what-happens say-it-low clinic-letter live-with-it ten-oclock pens
  met=harmed,called=true,wrist_guessed=true,ending=E5,third=1,draw=1 E4 ten-told other-door one-finger two-places last-page clinic-letter live-with-it ten-oclock two-doors
  met=harmed,drawer=true,ending=E3,third=0 E1 held-told nobody one-finger what-happens say-it-low clinic-letter live-with-it ten-oclock pens
  met=harmed,third=1 E4 ten sorry-first keep-stapling what-happens last-page bring-it-next whatever-it-is ten-oclock pens
  met=none,third=0,draw=0 E2 mailed nobody keep-stapling two-places say-it-low clinic-letter whatever-it-is ten-oclock two-doors
  met=neutral,third=0,draw=0 E2 mailed-told walk-through one-finger two-places last-page clinic-letter what-should introduce go-first
  met=none,third=1 E3 left-told nobody one-finger what-happens say-it-low clinic-letter live-with-it ten-oclock see-you nobody-listens
  met=trusted,desk_talks=true,third=1 E3 left good-see keep-stapling hold-it nothing-to-hide whose-name if-ever hotline-too see-you second-copy
  met=trusted,ending=E1,third=1,draw=2 E4 ten-told nobody one-finger two-places say-it-low clinic-letter live-with-it ten-oclock see-you what-was-it
  met=trusted,third=1,draw=2 E1 held-told what-for one-finger two-places last-page bring-it-next what-should what-paper go-first
  met=neutral,third=2,draw=2 E1 held nobody keep-stapling two-places last-page clinic-letter what-should what-paper is-that
  met=trusted,called=true,third=0 E2 mailed-told nobody not-so-loud who-gets just-helping vic-could-sign what-should introduce go-first
  met=harmed,called=true,third=1 E3 left good-see keep-stapling who-gets nothing-to-hide whose-name if-ever hotline-too is-that
`);

describeStory(told, paths);

/** What is shown and said on one path, a line each. */
const shown = (drawn: string, moves: string): readonly string[] =>
  pathsOf(`${drawn} - - ${moves}`)
    .flatMap((path) => walkPath(told, path).lines)
    .map(({ text }) => text);

const GOOD = 'what-happens say-it-low clinic-letter live-with-it ten-oclock pens';

describe('how it opens', () => {
  const opening = (met: string): string =>
    shown(`met=${met},third=1`, `nobody one-finger ${GOOD}`).slice(0, 6).join(' ');

  test.each([
    ['trusted', 'I brought my own. I’ve seen your pens.'],
    ['neutral', 'signs the sheet with a T'],
    ['harmed', 'I’m here for the loud one.'],
    ['none', 'Hair license. Wants own ID. Don’t crowd.'],
  ])('after %s: %s', (met, words) => {
    const all = MET_STATES.map((state) => opening(state).includes(words));
    expect(all).toEqual(MET_STATES.map((state) => state === met));
  });

  test.each([
    ['trusted', 'Next time I’m bringing you a pen.'],
    ['neutral', 'T’s my kid. That’s me.'],
    ['harmed', 'You’re not the loud one. That’s something.'],
    ['none', 'Tell your note. Twenty-seven, and beauty.'],
  ])('and ends after %s: %s', (met, words) => {
    const all = MET_STATES.map((state) =>
      shown(`met=${state},third=1`, `nobody one-finger ${GOOD}`).includes(words),
    );
    expect(all).toEqual(MET_STATES.map((state) => state === met));
  });

  test('without a first contact nothing refers to one', () => {
    const FIRST =
      /\b(that night|again|your desk|introduced|spell|number|never met|with a stapler|sleeve|missed one)\b/i;
    for (let run = 0; run < 300; run += 1) {
      const { lines } = walk(told, { seed: run * 32 * 7 }, ({ options }, turn) => {
        return options[(run * (turn + 3)) % options.length]?.id ?? '';
      });
      expect(lines.map(({ text }) => text).filter((text) => FIRST.test(text))).toEqual([]);
    }
  });
});

describe('what she tells', () => {
  test('to a room that does not hear: who gets her mail', () => {
    expect(shown('met=none,third=1', `nobody one-finger ${GOOD}`)).toContain('Vic gets my mail.');
  });

  test('to a room that heard about her mother: that mail is a whole thing', () => {
    const lines = shown('met=trusted,third=1', `nobody keep-stapling ${GOOD}`);
    expect(lines).toContain('Mail’s a whole thing.');
    expect(lines.join(' ')).not.toContain('Vic gets');
  });

  test('to nobody who made her somebody: that mail is a whole thing', () => {
    const lines = shown('met=trusted,third=1', `good-see one-finger ${GOOD}`);
    expect(lines).toContain('Mail’s a whole thing.');
  });

  test('and what Vic is to her, to nobody', () => {
    for (const met of MET_STATES) {
      const lines = shown(`met=${met},third=1`, `nobody one-finger ${GOOD}`);
      expect(lines.at(-1)).toBe('What Vic is to her, you do not know.');
    }
  });
});

test('a good second meeting after a bad first one comes to the lawyer at ten', () => {
  const harm = 'met=harmed,called=true,wrist_guessed=true,ending=E5,third=1';
  const lines = shown(harm, `other-door one-finger ${GOOD}`);
  for (const words of [
    'Stay. Count quieter.',
    'A hotline I’ve had. You introduced us.',
    'Okay. Now there’s somebody who’s read it.',
    'You didn’t spell me once today.',
  ])
    expect(lines).toContain(words);
});
