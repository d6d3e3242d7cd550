import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Hold, holdSession } from '../../../src/app/run/play/lock.ts';

const NAME = 'training-module.studio';

/** A lock manager that grants a lock when it is told to, as that of a busy browser does. */
class SlowLocks {
  held: { name: string }[] = [];
  #grant: (() => void) | undefined;
  readonly query = vi.fn(async () => ({ held: this.held }));

  request(_name: string, { signal }: LockOptions, granted: () => unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#grant = () => resolve(granted());
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
  }

  grant(): void {
    this.held = [{ name: NAME }];
    this.#grant?.();
  }
}

let locks: SlowLocks;

beforeEach(() => {
  vi.useFakeTimers();
  locks = new SlowLocks();
  vi.stubGlobal('navigator', { locks });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function asked() {
  const told: Hold[] = [];
  return { told, release: holdSession('studio', (hold) => told.push(hold)) };
}

test('a lock that nobody has is waited for, and not said to be in another tab', async () => {
  const { told } = asked();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told).toEqual([]);
  locks.grant();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told).toEqual(['held']);
});

test('a lock that another tab has is said to be there', async () => {
  locks.held = [{ name: NAME }];
  const { told } = asked();
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toEqual(['elsewhere']);
});

test('other locks say nothing', async () => {
  locks.held = [{ name: 'training-module.place' }];
  const { told } = asked();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told).toEqual([]);
});

test('a page that is left asks no more, and hears nothing', async () => {
  const { told, release } = asked();
  release();
  locks.grant();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told).toEqual([]);
  expect(locks.query).not.toHaveBeenCalled();
});

test('without the API every tab has it', () => {
  vi.stubGlobal('navigator', {});
  expect(asked().told).toEqual(['held']);
});

test.each([false, true])(
  'where the API is denied, every tab has it (taken over: %s)',
  async (over) => {
    const request = async () => {
      throw new DOMException('the frame is sandboxed', 'SecurityError');
    };
    vi.stubGlobal('navigator', { locks: { query: request, request } });
    const told: Hold[] = [];
    holdSession('studio', (hold) => told.push(hold), over);
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual(['held']);
  },
);
