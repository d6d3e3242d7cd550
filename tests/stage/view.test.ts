import { describe, expect, test } from 'vitest';
import type { EventDraft } from '../../src/core/run/event.ts';
import type { Line, Mood } from '../../src/core/scenario/line/line.ts';
import { stageView } from '../../src/stage/view.ts';
import { began, chose, ended, erred, faced, filed, retried, stateOf } from '../core/facts.ts';

const says = (who: string, mood?: Mood): Line => ({ text: 'Hm.', who, ...(mood && { mood }) });
const told: Line = { text: 'The rain gets heavier.' };

describe('who is to be seen', () => {
  test('the person of the scenario is there before anything is said', () => {
    expect(stageView(stateOf(began()), 'full')).toEqual({
      place: 'station',
      view: 'main',
      people: [
        {
          id: 'eli',
          mood: 'neutral',
          stance: 'rest',
          x: 'centre',
          speaking: false,
          gaze: 'toward',
          near: 0,
        },
      ],
      light: 0.5,
      motion: 'full',
    });
  });

  test('a mood lasts until the next one, and whoever spoke last is speaking', () => {
    const opening = [says('eli', 'wary'), told];
    const state = stateOf(
      began(),
      faced('B1', [], opening),
      chose('B1', {}, { reaction: [says('eli')] }),
    );
    const { people, motion } = stageView(state, 'reduced');
    expect(people).toMatchObject([{ mood: 'wary', speaking: true, gaze: 'away' }]);
    expect(motion).toBe('reduced');
  });

  test('a narrated line with a mood changes the face of the person', () => {
    const state = stateOf(
      began(),
      faced('B1', [], [says('eli', 'amused')]),
      chose('B1', {}, { reaction: [{ text: 'His jaw sets.', mood: 'annoyed' }] }),
    );
    expect(stageView(state, 'full').people).toMatchObject([
      { id: 'eli', mood: 'annoyed', gaze: 'away' },
    ]);
  });

  test.each([
    ['neutral', 'rest'],
    ['wary', 'closed'],
    ['annoyed', 'closed'],
    ['relieved', 'opened'],
  ] as const)('who is %s holds the body as %s', (mood, stance) => {
    const state = stateOf(began(), faced('B1', [], [says('eli', mood)]));
    expect(stageView(state, 'full').people).toMatchObject([{ stance }]);
  });

  test('a pose in a line counts until the next mood, and not in the next moment', () => {
    const cup: Line = { text: 'He holds the cup.', pose: 'own' };
    const opening = [says('eli', 'wary'), cup, says('eli')];
    const facts = [began(), faced('B1', [], opening)] as const;
    const stances = (...more: readonly EventDraft[]) =>
      stageView(stateOf(...facts, ...more), 'full').people.map(({ stance }) => stance);
    expect(stances()).toEqual(['own']);
    expect(stances(chose('B1', {}, { reaction: [says('eli', 'tired')] }))).toEqual(['rest']);
    expect(stances(chose('B1'), faced('B2', [], [told]))).toEqual(['closed']);
  });

  test('who gets up stands until they sit down, whatever their mood', () => {
    const seating = (...lines: readonly Line[]) =>
      stageView(stateOf(began(), faced('B1', [], lines)), 'full').people[0]?.seating;
    const up: Line = { text: 'He gets up.', stands: ['eli'] };
    expect(seating(told)).toBeUndefined();
    expect(seating(up, says('eli', 'wary'), told)).toBe('standing');
    expect(seating(up, { text: 'He sits.', sits: ['eli'] })).toBe('seated');
  });

  test('a door stays as it is until the story goes elsewhere', () => {
    const door = (...lines: readonly Line[]) =>
      stageView(stateOf(began(), faced('B1', [], lines)), 'full').door;
    const shut: Line = { text: 'She shuts the door.', door: 'shut' };
    expect(door(told)).toBeUndefined();
    expect(door(shut, told)).toBe('shut');
    expect(door(shut, { text: 'It opens.', door: 'main' })).toBeUndefined();
    expect(door(shut, { text: 'Outside.', place: 'van' })).toBeUndefined();
    expect(door(shut, { text: 'Still in here.', place: 'main' })).toBe('shut');
    expect(door({ text: 'In.', place: 'hall', door: 'ajar' })).toBe('ajar');
  });

  test('the trainee is not on the stage, and others listen while the trainee speaks', () => {
    const state = stateOf(began(), faced('B1', [], [says('eli', 'amused'), says('you')]));
    expect(stageView(state, 'full').people).toMatchObject([
      { id: 'eli', mood: 'amused', speaking: false },
    ]);
  });

  test('others come with their lines and go when a moment passes without them', () => {
    const together = stateOf(
      began(),
      faced('B1', [], [says('eli', 'tired'), says('cal', 'amused')]),
    );
    expect(stageView(together, 'full').people).toMatchObject([
      { id: 'eli', x: 'left', speaking: false },
      { id: 'cal', x: 'right', mood: 'amused', speaking: true },
    ]);
    const later = stateOf(
      began(),
      faced('B1', [], [says('eli', 'tired'), says('cal', 'amused')]),
      chose('B1'),
      faced('B2', [], [told]),
    );
    expect(stageView(later, 'full').people).toMatchObject([
      { id: 'eli', x: 'centre', mood: 'tired', speaking: false },
    ]);
  });

  test('a response that is taken again takes its reaction with it', () => {
    const state = stateOf(
      began(),
      faced('B1', ['OPEN'], [says('eli', 'neutral')]),
      chose('B1', { OPEN: 0 }, { reaction: [says('eli', 'annoyed')] }),
      retried('B1'),
    );
    expect(stageView(state, 'full')).toMatchObject({ people: [{ mood: 'neutral' }], light: 0.5 });
  });

  test('who comes in without a word is to be seen, for this moment or until they leave', () => {
    const away: Line = { text: 'The bench is empty.', leaves: ['eli'] };
    const comes: Line = { text: 'Bea and the boy come over.', enters: ['bea', 'eli'] };
    const goes: Line = { text: 'Bea goes back.', leaves: ['bea'] };
    const seen = (...moments: readonly (readonly Line[])[]) =>
      stageView(
        stateOf(began(), ...moments.flatMap((lines) => [faced('B1', [], lines), chose('B1', {})])),
        'full',
      ).people.map(({ id }) => id);
    expect(seen([away])).toEqual([]);
    expect(seen([away, comes])).toEqual(['eli', 'bea']);
    expect(seen([away, comes, goes])).toEqual(['eli']);
    expect(seen([away, comes], [told])).toEqual(['eli']);
  });

  test('who leaves is gone at once, stays gone, and is back when they speak again', () => {
    const door: Line = { text: 'The door closes.', leaves: ['eli'] };
    const facts = [began(), faced('B1', [], [says('eli', 'wary'), door])] as const;
    expect(stageView(stateOf(...facts), 'full').people).toEqual([]);
    const later = [...facts, chose('B1'), faced('B2', [], [told, says('bea')])] as const;
    expect(stageView(stateOf(...later), 'full').people).toMatchObject([{ id: 'bea', x: 'centre' }]);
    const back = [...later, chose('B2'), faced('B3', [], [says('eli')])] as const;
    expect(stageView(stateOf(...back), 'full').people).toMatchObject([{ id: 'eli', mood: 'wary' }]);
  });

  test('the ending stays on the stage through board and debrief', () => {
    const run = [
      began(),
      faced('B1', [], [says('eli', 'wary'), says('cal')]),
      chose('B1'),
      ended([says('eli', 'relieved')]),
    ] as const;
    const people = [{ id: 'eli', mood: 'relieved', x: 'centre', speaking: true }];
    for (const state of [stateOf(...run), stateOf(...run, filed())]) {
      expect(stageView(state, 'full')).toMatchObject({ place: 'station', people });
    }
  });
});

describe('where the story is', () => {
  const van: Line = { text: 'The van’s door is open.', place: 'van', time: '22:40' };

  test('a line moves the picture and sets the clock, until another line does', () => {
    const there = [began(), faced('B1', [], [told]), chose('B1', {}, { reaction: [van] })] as const;
    const later = [...there, faced('B2', [], [says('eli')]), chose('B2')] as const;
    const back: Line = { text: 'The bench is empty.', place: 'main' };
    expect(stageView(stateOf(began()), 'full')).toMatchObject({ view: 'main' });
    expect(stageView(stateOf(...later), 'full')).toMatchObject({ view: 'van', time: '22:40' });
    const after = stateOf(...later, faced('B3', [], [back]));
    expect(stageView(after, 'full')).toMatchObject({ view: 'main', time: '22:40' });
  });

  test('a response that is taken again takes the way back with it', () => {
    const away = chose('B1', { OPEN: 0 }, { reaction: [van] });
    const state = stateOf(began(), faced('B1', ['OPEN'], [told]), away, retried('B1'));
    expect(stageView(state, 'full').view).toBe('main');
  });
});

test('somebody is seen from close by while the line that says so is the last that is spoken', () => {
  const close: Line = { text: 'Every favor comes with a receipt.', who: 'eli', close: true };
  const of = (...lines: readonly Line[]) =>
    stageView(stateOf(began(), faced('B1', [], lines)), 'full').people.map((one) => one.close);
  expect(of(says('eli'), close, told)).toEqual([true]);
  expect(of(close, says('eli'))).toEqual([undefined]);
  expect(of({ ...told, close: true })).toEqual([true]);
});

test('who stays is seen from farther off after a leaving, until somebody speaks or comes', () => {
  const goes: Line = { text: 'The door closes.', leaves: ['bea'] };
  const of = (...lines: readonly Line[]) =>
    stageView(stateOf(began(), faced('B1', [], lines)), 'full').far;
  expect(of(says('eli'), says('bea'))).toBeUndefined();
  expect(of(says('eli'), says('bea'), goes, told)).toBe(true);
  expect(of(goes, says('eli'))).toBeUndefined();
  expect(of({ ...goes, enters: ['cal'] })).toBeUndefined();
  expect(of({ ...says('eli'), close: true }, goes)).toBe(true);
});

test('the person comes nearer as trust grows and draws back under pressure; nobody else moves', () => {
  const near = (level: 0 | 3) => {
    const moment = [faced('B1', ['OPEN'], [says('eli', 'neutral'), says('bea')])] as const;
    const state = stateOf(began(), ...moment, chose('B1', { OPEN: level }));
    return stageView(state, 'full').people.map((one) => one.near);
  };
  const [[trusting, beside], [pressed]] = [near(3), near(0)];
  expect(trusting).toBeGreaterThan(0);
  expect(pressed).toBeLessThan(0);
  expect(beside).toBeUndefined();
});

describe('light', () => {
  const light = (...drafts: readonly EventDraft[]): number =>
    stageView(stateOf(began(), ...drafts), 'full').light;
  const moment = (id: string) => faced(id, ['OPEN', 'PACE']);

  test('rises with levels and falls without', () => {
    const strong = light(moment('B1'), chose('B1', { OPEN: 3, PACE: 3 }));
    const mixed = light(moment('B1'), chose('B1', { OPEN: 1, PACE: 2 }));
    const harmful = light(moment('B1'), chose('B1', { OPEN: 0, PACE: 0 }));
    expect([strong, mixed, harmful]).toEqual([0.75, 0.5, 0.25]);
  });

  test('falls with a critical error, whatever else it earned', () => {
    expect(light(moment('B1'), erred('B1', 'DETAIL', 'A', { OPEN: 3 }))).toBe(0.25);
  });

  test('remembers three responses', () => {
    const weak = [1, 2, 3].flatMap((n) => [moment(`B${n}`), chose(`B${n}`, { OPEN: 0 })]);
    const strong = [4, 5, 6].flatMap((n) => [moment(`B${n}`), chose(`B${n}`, { OPEN: 3 })]);
    expect(light(...weak, ...strong)).toBe(0.75);
    expect(light(...strong, ...weak)).toBe(0.25);
  });

  test('passes over moments that rate nothing', () => {
    const rated = [moment('B1'), chose('B1', { OPEN: 3 })];
    expect(light(...rated, faced('B2'), chose('B2'))).toBe(light(...rated));
  });

  test('gives no feedback in assessment: only the face is answered', () => {
    const of = (level: 0 | 3): number =>
      stageView(
        stateOf(
          began({ mode: 'assessment' }),
          faced('B1', ['OPEN'], [says('eli', 'tired')]),
          chose('B1', { OPEN: level }),
        ),
        'full',
      ).light;
    expect(of(3)).toBe(of(0));
  });
});
