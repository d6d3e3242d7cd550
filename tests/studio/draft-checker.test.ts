import { afterEach, expect, test, vi } from 'vitest';
import { openDraftChecker } from '../../src/studio/draft-checker.ts';
import { folderHere } from './folder.ts';

/** Stands in for the worker: answers when it is told to. */
class SlowWorker extends EventTarget {
  static all: SlowWorker[] = [];
  ended = false;
  tickets: number[] = [];
  constructor() {
    super();
    SlowWorker.all.push(this);
  }
  postMessage({ ticket }: { readonly ticket: number }): void {
    this.tickets.push(ticket);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(news?: object): void {
    const data = { ticket: this.tickets.at(-1), ...(news && { news }) };
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}

afterEach(() => {
  SlowWorker.all = [];
  vi.unstubAllGlobals();
});

const ASK = { ground: {}, folder: folderHere('the-book'), pack: 'us-ct', language: 'en' };
const WHOLE = { stage: 'whole', verdicts: [], states: 1, open: 0 };

function opened() {
  vi.stubGlobal('Worker', SlowWorker);
  const told: unknown[] = [];
  const done = vi.fn();
  const checker = openDraftChecker((news) => told.push(news), done, vi.fn());
  return { checker, told, done };
}

test('nothing is told of a draft that has changed since, not even that it is proved', () => {
  const { checker, told, done } = opened();
  checker.check(ASK);
  const [first] = SlowWorker.all;
  checker.forget();
  expect(first?.ended).toBe(true);
  first?.answer(WHOLE);
  first?.answer();
  expect(told).toEqual([]);
  expect(done).not.toHaveBeenCalled();
});

test('a worker that has answered is asked again; one that is busy is ended', () => {
  const { checker, told, done } = opened();
  checker.check(ASK);
  SlowWorker.all[0]?.answer(WHOLE);
  SlowWorker.all[0]?.answer();
  expect(done).toHaveBeenCalledOnce();
  checker.check(ASK);
  expect(SlowWorker.all).toHaveLength(1);
  checker.check(ASK);
  expect(SlowWorker.all.map(({ ended }) => ended)).toEqual([true, false]);
  SlowWorker.all[1]?.answer(WHOLE);
  expect(told).toEqual([WHOLE, WHOLE]);
});
