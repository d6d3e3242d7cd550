import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Settings } from '../../../src/ui/settings.ts';
import type { Speaker } from '../../../src/ui/speaker.ts';
import { lookAs, show } from '../axe.ts';
import { Playing, type Send } from '../playing-fixture.ts';
import {
  afterCriticalError,
  began,
  choosing,
  chose,
  faced,
  reacting,
  stateOf,
  talking,
} from '../session-fixture.ts';

const TIMERS = ['setTimeout', 'clearTimeout'] as const;

beforeEach(async () => {
  await lookAs('light', 1280);
  vi.useFakeTimers({ toFake: [...TIMERS] });
});
afterEach(async () => {
  await painted(); // or what Preact has put off would be put off for good
  vi.useRealTimers();
});

const LATEST = 120_000; // ms: longer than any passage takes

const scene = (start: ReturnType<typeof choosing>, settings: Partial<Settings>, more = {}) => {
  const told = vi.fn<Send>();
  const root = show(<Playing start={start} told={told} settings={settings} more={more} />);
  return { root, told };
};

/** What was put off until the next frame is done: Preact waits for a timer after it. */
async function painted(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  vi.advanceTimersByTime(1);
}

async function passing(milliseconds: number): Promise<void> {
  for (let step = 0; step < 20; step += 1) {
    await painted();
    vi.advanceTimersByTime(milliseconds / 20);
  }
  await painted();
}

/** A moment that was answered, at which nobody is asked how sure they are. */
const answered = () => stateOf([began(), faced('hello'), chose('hello', 'socks')]);

const lines = (root: HTMLElement) => root.querySelectorAll('.passage li').length;

describe('lines that come by themselves', () => {
  test('come in their time, and what can be said comes after the last', async () => {
    const { root } = scene(talking(), { pace: 'calm' });
    expect(lines(root)).toBe(2);
    expect(root.querySelector('.lines')).toBeNull();
    await passing(LATEST);
    expect(lines(root)).toBe(1);
    expect(root.querySelector('.lines')).not.toBeNull();
  });

  test('the feedback follows the answer by itself', async () => {
    const { root } = scene(answered(), { pace: 'calm' });
    expect(root.querySelector('.remark')).toBeNull();
    await passing(LATEST);
    expect(root.querySelector('.remark')).not.toBeNull();
  });
});

describe('going on by itself', () => {
  test('happens after an answer, once there was time to read it', async () => {
    const { told } = scene(answered(), { autoForward: true });
    await painted();
    await expect
      .element(page.getByText('Continues by itself. Any key or click keeps it here.'))
      .toBeVisible();
    await passing(4000);
    expect(told).not.toHaveBeenCalled();
    await passing(LATEST);
    expect(told.mock.calls[0]).toEqual([{ type: 'goOn' }]);
  });

  test('is off until it is asked for', async () => {
    const { told } = scene(answered(), {});
    await passing(LATEST);
    expect(told).not.toHaveBeenCalled();
  });

  test('never chooses a line', async () => {
    const { told } = scene(choosing(), { autoForward: true });
    await passing(LATEST);
    expect(told).not.toHaveBeenCalled();
  });

  test('waits where somebody was put at risk', async () => {
    const { told } = scene(afterCriticalError(), { autoForward: true });
    await passing(LATEST);
    expect(told).not.toHaveBeenCalled();
  });

  test('waits where somebody is asked how sure they are', async () => {
    const { told } = scene(reacting(), { autoForward: true });
    await passing(LATEST);
    expect(told).not.toHaveBeenCalled();
  });

  test('is stopped by any key', async () => {
    const { told } = scene(answered(), { autoForward: true });
    await painted();
    await userEvent.keyboard('{Tab}');
    await passing(LATEST);
    expect(told).not.toHaveBeenCalled();
    await expect
      .element(page.getByText('Continues by itself. Any key or click keeps it here.'))
      .not.toBeInTheDocument();
  });
});

describe('reading aloud', () => {
  const speaker = (more: Partial<Speaker> = {}): Speaker => ({
    voices: [{ name: 'Alba', language: 'en-US' }],
    speaking: false,
    speak: vi.fn(),
    stop: vi.fn(),
    ...more,
  });

  test('says who speaks and the words, without quotes and brackets', async () => {
    const by = speaker();
    scene(choosing(), { readAloud: true }, { speaker: by });
    await painted();
    const [texts] = vi.mocked(by.speak).mock.calls[0] ?? [[]];
    expect(texts).toContain('Eli.');
    expect(texts.join(' ')).toContain('He lets me crash.');
    expect(texts.join('')).not.toMatch(/[“”()]/);
  });

  test('is silent until it is asked for, and V reads once', async () => {
    const by = speaker();
    scene(choosing(), {}, { speaker: by });
    await painted();
    expect(by.speak).not.toHaveBeenCalled();
    await userEvent.keyboard('v');
    expect(by.speak).toHaveBeenCalledOnce();
  });

  test('V stops what is being read', async () => {
    const by = speaker({ speaking: true });
    scene(choosing(), {}, { speaker: by });
    await userEvent.keyboard('v');
    expect(by.stop).toHaveBeenCalled();
    expect(by.speak).not.toHaveBeenCalled();
  });

  test('the next passage is read, and holds the going on until it is over', async () => {
    const by = speaker({ speaking: true });
    const { told } = scene(answered(), { readAloud: true, autoForward: true }, { speaker: by });
    await passing(LATEST);
    expect(by.speak).toHaveBeenCalledOnce();
    expect(told).not.toHaveBeenCalled();
  });
});

describe('words of the glossary', () => {
  const ways = {
    links: { forms: { crash: 'place-to-sleep' }, techniques: {} },
    place: (chapter: string, part?: string) => `#/guide/${chapter}/${part}`,
  };

  test('lead from what is said to the guide, under the scene', async () => {
    const { root } = scene(choosing(), {}, { ways });
    await expect
      .element(page.getByRole('link', { name: 'crash' }))
      .toHaveAttribute('href', '#/guide/glossary/place-to-sleep');
    expect(root.querySelector('.log a')).toBeNull();
  });

  test('are not looked for in vain', () => {
    const { root } = scene(answered(), {}, { ways });
    expect(root.querySelector('.terms')).toBeNull();
  });
});
