import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const EXIT = 'https://weather.example/';

const replaced: string[] = [];
let focused = 0;

/** As much of a page as leaving touches. */
function page(reach: () => Promise<unknown>, onLine = true): void {
  const element = { hidden: false };
  const focus = () => {
    focused += 1;
  };
  const note = { setAttribute: () => {}, focus };
  const location = { pathname: '/', replace: (to: string) => void replaced.push(to) };
  vi.stubGlobal('document', {
    documentElement: element,
    body: { replaceChildren: () => {} },
    createElement: () => note,
  });
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', { replaceState: () => {} });
  vi.stubGlobal('navigator', { onLine });
  vi.stubGlobal('fetch', reach);
}

beforeEach(() => {
  vi.resetModules(); // a page is left once
  replaced.length = 0;
  focused = 0;
});
afterEach(() => vi.unstubAllGlobals());

async function leaveNow(): Promise<void> {
  const { leave } = await import('../../../src/app/shell/leaving.ts');
  leave(EXIT);
  await vi.waitFor(() => expect(replaced.length + focused).toBe(1));
}

test('Leave now goes to the exit where it answers', async () => {
  page(async () => new Response());
  await leaveNow();
  expect(replaced).toEqual([EXIT]);
});

test('where the exit cannot be reached, though the browser says it is online, a note page stands there', async () => {
  page(async () => {
    throw new TypeError('Failed to fetch');
  });
  await leaveNow();
  expect(replaced).toEqual([]);
  expect(focused).toBe(1);
});

test('without a network nobody is asked', async () => {
  const reach = vi.fn(async () => new Response());
  page(reach, false);
  await leaveNow();
  expect([focused, reach.mock.calls.length]).toEqual([1, 0]);
});
