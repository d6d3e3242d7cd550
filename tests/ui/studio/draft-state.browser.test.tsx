import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { type DraftKept, DraftState } from '../../../src/ui/studio/draft-state.tsx';
import { draw, expectAccessible, lookAs, show } from '../axe.ts';

beforeEach(() => lookAs('light', 1280));

const state = (kept: DraftKept) => <DraftState kept={kept} onKeep={() => undefined} />;

/** Returns what a screen reader is told while these states follow one another. */
function toldOf(states: readonly DraftKept[]): readonly string[] {
  const root = show(state('saving'));
  const watch = new MutationObserver(() => {});
  const status = page.getByRole('status').element();
  watch.observe(status, { childList: true, characterData: true, subtree: true });
  return states.flatMap((kept) => {
    draw(state(kept), root);
    return watch.takeRecords().length > 0 ? [status.textContent ?? ''] : [];
  });
}

test('with every key a draft is saved, which a screen reader is not told', () => {
  expect(toldOf(['saved', 'saving', 'saved', 'saving', 'saved'])).toEqual([]);
});

test('a draft that is not saved is told once, and once that it is again', () => {
  expect(
    toldOf(['saved', 'saving', 'full', 'saving', 'full', 'saving', 'saved', 'saving']),
  ).toEqual([
    'Not saved: the browser’s storage is full. Save a file now.',
    'What you wrote is saved now.',
  ]);
});

test('what is seen says how it stands now', async () => {
  const root = show(state('full'));
  await expect.element(page.getByText('Not saved').first()).toBeVisible();
  await expectAccessible(root);
  draw(state('saving'), root);
  await expect.element(page.getByText('Saving')).toBeVisible();
});

test('who walks the page hears once how it stands', () => {
  const heard = (root: Element) => {
    const walked = root.cloneNode(true) as Element;
    for (const hidden of walked.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
    return [...walked.querySelectorAll('p')].map((line) => line.textContent?.trim());
  };
  const root = show(state('saved'));
  expect(heard(root)).toEqual(['Saved in this browser', '']);
  draw(state('full'), root);
  expect(heard(root)).toEqual(['', 'Not saved: the browser’s storage is full. Save a file now.']);
  draw(state('saved'), root);
  expect(heard(root)).toEqual(['', 'What you wrote is saved now.']);
});
