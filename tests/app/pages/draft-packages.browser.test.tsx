import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { useDraftPackages } from '../../../src/app/pages/studio/publish/use-draft-packages.ts';
import { lookAs, show } from '../../ui/axe.ts';

/** Stands in for a worker that never answers. */
class SlowWorker extends EventTarget {
  static all: SlowWorker[] = [];
  ended = false;
  constructor() {
    super();
    SlowWorker.all.push(this);
  }
  postMessage(): void {}
  terminate(): void {
    this.ended = true;
  }
}

beforeEach(async () => {
  await lookAs('light', 1280);
  vi.stubGlobal('Worker', SlowWorker);
});
afterEach(() => {
  SlowWorker.all = [];
  vi.unstubAllGlobals();
});

function Publishing() {
  const folder = { id: 'night-bus', files: {} };
  const packages = useDraftPackages(() => ({ ground: {}, folder, pack: 'us' }), true);
  return (
    <main>
      <button type="button" onClick={() => void packages.build({ format: 'web', pass: 80 })}>
        Make
      </button>
      <button type="button" onClick={() => void packages.compile()}>
        Lead
      </button>
      <p>State: {packages.state.at}</p>
    </main>
  );
}

const ended = () => SlowWorker.all.map((worker) => worker.ended);

test('a package that is being made stops when its page is left', async () => {
  show(<Publishing />);
  await page.getByRole('button', { name: 'Make' }).click();
  await expect.element(page.getByText('State: work')).toBeVisible();
  expect(ended()).toEqual([false]);
  show(<p>Elsewhere</p>);
  await expect.poll(ended).toEqual([true]);
});

test('what is begun ends what was being made', async () => {
  show(<Publishing />);
  await page.getByRole('button', { name: 'Make' }).click();
  await page.getByRole('button', { name: 'Lead' }).click();
  await expect.poll(ended).toEqual([true, false]);
});
