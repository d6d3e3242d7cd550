import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Drill, decodeDrills } from '../../src/core/practice/drill.ts';
import { readTry } from '../../src/text/practice.ts';
import { drillOf } from '../core/practice/practice-fixture.ts';

/** How people label a reply to a moment. */
type Label = 'strong' | 'closed' | 'judging' | 'pressing' | 'silent' | 'unread';

interface Labeled {
  readonly drill: string;
  readonly text: string;
  readonly a: Label;
}

const DRILLS = new Map<string, Drill>(
  readdirSync('stories', { withFileTypes: true }).flatMap(({ name }) => {
    try {
      const read = decodeDrills(
        JSON.parse(readFileSync(`stories/${name}/drills.json`, 'utf8')),
        '',
      );
      return read.ok ? read.value.map((one) => [one.id, one] as const) : [];
    } catch {
      return []; // a scene without moments
    }
  }),
);
const LABELED: readonly Labeled[] = JSON.parse(readFileSync('tests/corpus/drills.json', 'utf8'));

const drillNamed = (id: string): Drill => {
  const found = DRILLS.get(id);
  if (found === undefined) throw new Error(`no moment is called ${id}`);
  return found;
};

/** Reads all replies with these labels; gives the share that is read so. */
function sharesOf(labels: readonly Label[]): (result: string) => number {
  const all = LABELED.filter(({ a }) => labels.includes(a));
  const read = all.map(({ drill, text }) => readTry(text, drillNamed(drill)).result);
  return (result) => read.filter((one) => one === result).length / all.length;
}

const WEAK = ['closed', 'judging', 'pressing'] as const;

test('every moment has 20 labeled replies', () => {
  expect(DRILLS.size).toBe(24);
  for (const id of DRILLS.keys())
    expect(LABELED.filter(({ drill }) => drill === id)).toHaveLength(20);
});

test('of what people call strong most is read so, and hardly any as weak', () => {
  const share = sharesOf(['strong']);
  expect(share('strong')).toBeGreaterThan(0.85);
  expect(share('weak')).toBeLessThan(0.05);
});

test('of what people call closed, judging or pressing hardly any is read as strong', () => {
  const share = sharesOf(WEAK);
  expect(share('strong')).toBeLessThan(0.03);
  expect(share('weak')).toBeGreaterThan(0.75);
});

test('of the replies that a moment shows as strong none is read as weak', () => {
  const read = [...DRILLS.values()].flatMap((drill) =>
    drill.others.strong.map((text) => [drill.id, text, readTry(text, drill).result] as const),
  );
  expect(read.filter(([, , result]) => result === 'weak')).toEqual([]);
});

describe('one answer', () => {
  const on = (text: string, drill = drillOf('door', 'Ann')) => readTry(text, drill).on;
  const stop = drillOf('stop', 'Ann', {
    line: [{ who: 'Ann', text: 'It’s just Fridays.' }],
    notNow: { say: ['Fridays'], words: ['fridays', 'friday'] },
  });

  test('is strong if it asks openly, or gives back', () => {
    expect(on('What is it like?')).toBe('strong');
    const drill = drillOf('door', 'Ann', { line: [{ who: 'Ann', text: 'Mornings are a lot.' }] });
    expect(on('So mornings are a lot for you.', drill)).toBe('strong');
  });

  test('gets one remark, the first that applies', () => {
    expect(on('What’s on Fridays?', stop)).toBe('closes');
    expect(on('It doesn’t sound fine to me.')).toBe('judges');
    expect(on('You should have left. Did he hit you?')).toBe('judges');
    expect(on('He made you do it, right?')).toBe('leads');
    expect(on('Do you live with him? Is he mean?')).not.toBe('strong');
    expect(on('Is it cold?')).toBe('closed');
  });

  test('may name what they closed if it leaves it closed', () => {
    expect(on('You don’t have to tell me about Fridays.', stop)).toBe('strong');
  });

  test('needs no question where they stop or are angry: a stop, a mistake owned, a thing offered', () => {
    const angry = drillOf('anger', 'Ann');
    expect(on('Okay. There’s more cocoa.', stop)).toBe('strong');
    expect(on('That’s on me.', angry)).toBe('strong');
    expect(on('I had to, it’s the law.', angry)).toBe('judges');
  });

  test('may be nothing, or only an action, where that is strong', () => {
    expect(on('', stop)).toBe('strong');
    expect(on('(push the pencils over)', stop)).toBe('strong');
    expect(on('…')).toBe('silent');
  });

  test('may hold a serious error, to be asked about, or what gets a notice', () => {
    const drill = drillOf('door', 'Ann');
    expect(readTry('I promise I won’t tell anyone.', drill).possible?.code).toBe('PROMISE');
    expect(readTry('My number is 860 555 0123.', drill).notice).toBe('real-name-or-contact');
  });

  test('in another language is not read, but for a serious error', () => {
    const drill = drillOf('door', 'Ann');
    expect(readTry('¿Cómo es eso para usted?', drill, 'es')).toEqual({ result: 'unread' });
    expect(readTry('¿Cómo es eso para usted?', drill).on).toBeUndefined();
  });
});
