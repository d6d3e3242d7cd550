import { expect, test } from 'vitest';
import { steadyPress } from '../../../src/ui/room/console/drive/steady-press.ts';

function button() {
  const clock = { now: 10_000 };
  const press = steadyPress(() => clock.now);
  press.means('close the vote');
  return { clock, press };
}

test('a press counts, and so does one of another step a while later', () => {
  const { clock, press } = button();
  press.begin();
  expect(press.counts()).toBe(true);
  press.means('reveal');
  clock.now += 701;
  expect(press.rest()).toBe(0);
  press.begin();
  expect(press.counts()).toBe(true);
});

test('two presses on “Close the vote” do not take the step after it', () => {
  const { clock, press } = button();
  press.begin();
  expect(press.counts()).toBe(true);
  press.means('reveal');
  clock.now += 250;
  press.begin();
  expect(press.counts()).toBe(false);
});

test('a press that began before somebody else took the step does not count for the next one', () => {
  const { clock, press } = button();
  press.begin();
  press.means('reveal'); // the other facilitator was faster
  clock.now += 5000;
  expect(press.counts()).toBe(false);
});

test('a press right after somebody else took the step does not count', () => {
  const { clock, press } = button();
  press.means('reveal');
  clock.now += 30;
  press.begin();
  expect(press.counts()).toBe(false);
});

test('a key that is held down takes one step', () => {
  const { clock, press } = button();
  const taken: number[] = [];
  for (let repeat = 0; repeat < 60; repeat += 1) {
    clock.now += 33;
    press.begin();
    if (press.counts()) {
      taken.push(repeat);
      press.means(`step ${taken.length}`);
    }
  }
  expect(taken).toEqual([0]);
});
