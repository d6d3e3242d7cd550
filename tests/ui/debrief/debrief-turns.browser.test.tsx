import { beforeEach, describe, expect, test } from 'vitest';
import type { SessionState } from '../../../src/core/run/state.ts';
import type { CriticalMark } from '../../../src/core/scoring/decision.ts';
import { DebriefView } from '../../../src/ui/debrief/debrief-view.tsx';
import { lookAs, show } from '../axe.ts';
import { debriefProps, openFolds } from '../playing-fixture.ts';
import {
  began,
  chose,
  closed,
  skippedRun,
  stateOf,
  toTheEnd,
  UP_TO_OWE,
} from '../session-fixture.ts';

beforeEach(() => lookAs('light', 1280));

const BEHIND = 'This is the response behind the cap.';
const opened = (state: SessionState) => {
  show(<DebriefView {...debriefProps(state)} />);
  openFolds();
};
const turn = (beat: string) => document.querySelector(`[data-beat="${beat}"]`);
const of = (beat: string, part: string) => turn(beat)?.querySelector(part)?.textContent;
const levels = (beat: string, part = '.cue') =>
  [...(turn(beat)?.querySelectorAll(`${part} .judged li`) ?? [])].map((one) => one.textContent);
const ended = (hinted: boolean) =>
  stateOf([
    began(),
    ...UP_TO_OWE,
    ...(hinted ? [{ type: 'hinted', beat: 'owe' } as const] : []),
    chose('owe', 'leave'),
    ...toTheEnd(true),
  ]);

test('every moment stands in order, under its number', () => {
  opened(closed());
  expect([...document.querySelectorAll('.turns h3')].map((one) => one.textContent)).toEqual([
    'Moment 1',
    'Moment 2',
    'Moment 3',
    'Moment 4',
    'Moment 5',
    'Moment 6',
    'After moment 6',
    'Moment 7',
    'Moment 8',
  ]);
});

test('a moment says who said what, how it was read, why, and a stronger wording', () => {
  opened(closed());
  expect(of('complicated', '.asked')).toBe(
    'Eli“I was at my friend’s. Then I wasn’t. It’s complicated.”',
  );
  expect(of('complicated', '.said')).toContain(
    'You“Complicated, okay. Did your friend kick you out?”Eli“No.”',
  );
  expect(levels('complicated')).toEqual([
    'Open questions: Mixed',
    'Listening: Sound',
    'Not assuming: Mixed',
  ]);
  expect(of('complicated', '.margin')).toContain('this one guesses at the reason. slide 26');
  expect(of('complicated', '.margin')).toContain(
    'Try saying“Complicated.” (You wait.) “What’s today been like?”',
  );
});

test('the strongest response has no stronger wording beside it', () => {
  opened(closed());
  expect(of('cops', '.margin')).not.toContain('Try saying');
});

test('after a retry both attempts stand side by side, each with its levels', () => {
  opened(closed());
  const tries = [...(turn('owe')?.querySelectorAll('.tries > div') ?? [])];
  expect(tries.map((one) => one.querySelector('h4')?.textContent)).toEqual([
    'First response',
    'Second response',
  ]);
  expect(tries[0]?.textContent).toContain('Just so I know, though');
  expect(tries[0]?.textContent).toContain('I said I don’t want to.');
  expect(tries[1]?.textContent).toContain('Then we leave it there.');
  expect(levels('owe', '.tries > :first-child')[0]).toMatch(/^Pace: Harmful.+slides? /); // its reason under it
  expect(levels('owe', '.tries > :last-child')[0]).toMatch(/^Pace: Strong/);
  const [left, right] = tries.map((one) => one.getBoundingClientRect());
  expect(left?.top).toBe(right?.top);
  expect(left?.right).toBeLessThanOrEqual(right?.left ?? 0);
});

test('what counts after a retry is said, and is not the second response alone', () => {
  opened(closed());
  expect(of('owe', '.cue')).toContain('Tried again');
  expect(levels('owe')).toEqual(['Pace: Mixed', 'Open questions: Sound', 'No label: Sound']);
  expect(of('owe', '.margin')).toContain(
    'Scored: your first response, raised by the second, to Sound at most.',
  );
});

test('a hint is said, and costs nothing', () => {
  opened(ended(true));
  expect(of('owe', '.cue')).toContain('With a hint, which costs nothing.');
  expect(levels('owe')[0]).toBe('Pace: Strong');
  opened(ended(false));
  expect(of('owe', '.cue')).not.toContain('With a hint');
  expect(levels('owe')[0]).toBe('Pace: Strong');
});

describe('a moment that is not rated', () => {
  test('says so where nothing is asked of it', () => {
    opened(closed());
    expect(of('after-doors', '.cue')).toBe('After moment 6This moment is not rated.');
    expect(levels('after-doors')).toEqual([]);
  });

  test('names each technique it was not rated on, with no level', () => {
    const facts = chose('owe', 'leave');
    if (facts.type !== 'chose') throw new Error('no choice');
    opened(stateOf([began(), ...UP_TO_OWE, { ...facts, evidence: [] }, ...toTheEnd(true)]));
    expect(levels('owe')).toEqual([
      'Pace: not rated',
      'Open questions: not rated',
      'No label: not rated',
    ]);
    expect(turn('owe')?.querySelector('[data-l]')).toBeNull();
  });

  test('is left out where the scene was left before it was answered', () => {
    opened(skippedRun());
    expect(turn('hello')).not.toBeNull();
    expect(turn('cops')).toBeNull();
  });
});

describe('a critical error', () => {
  test.each([
    [true, 'It was repaired.'],
    [false, 'It was not repaired.'],
  ])('is told at its moment (repaired: %s)', (repaired, said) => {
    opened(closed(repaired));
    expect(of('doors', '.margin p')).toBe(
      `Someone who may be in control could see or hear. That leaves the person one safe answer. ${BEHIND} ${said}`,
    );
    expect(document.querySelectorAll('.turning')).toHaveLength(1);
    expect(document.querySelector('.turns')?.textContent?.split(BEHIND)).toHaveLength(2);
  });

  test('without a cap is told without one', () => {
    const props = debriefProps(closed());
    const score = { ...props.debrief.score, cap: undefined };
    show(<DebriefView {...props} debrief={{ ...props.debrief, score }} />);
    expect(of('doors', '.margin')).toContain('That leaves the person one safe answer.');
    expect(of('doors', '.margin')).not.toContain(BEHIND);
    expect(document.querySelector('.turning')).toBeNull();
  });

  test('is the one behind the cap only if it is that line, not another of the same moment', () => {
    const props = debriefProps(closed());
    const other: CriticalMark = {
      code: 'PROMISE',
      class: 'B',
      beat: 'doors',
      number: 6,
      repaired: true,
      said: 'I promise he will never know.',
    };
    const turns = props.debrief.turns.map((one) =>
      one.beat === 'doors' ? { ...one, criticalErrors: [...one.criticalErrors, other] } : one,
    );
    show(<DebriefView {...props} debrief={{ ...props.debrief, turns }} />);
    expect(of('doors', '.margin')).toContain('This promise cannot be kept.');
    expect(of('doors', '.margin')?.split(BEHIND)).toHaveLength(2);
  });
});
