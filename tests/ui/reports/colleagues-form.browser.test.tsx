import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ColleaguesForm } from '../../../src/ui/reports/panel/colleagues-form.tsx';
import { lookAs, show } from '../axe.ts';

beforeEach(() => lookAs('light', 1280));

test('a sheet that would replace ratings is told to a screen reader, and replaces them when pressed', async () => {
  const file = new File([''], 'sheet.csv');
  const onRead = vi.fn();
  const asked = [{ file, rater: 'Ada', ratings: 12 }];
  const read = { added: 0, left: [], asked };
  show(<ColleaguesForm read={read} nothing={false} onSheet={() => {}} onRead={onRead} />);
  const told = page.getByRole('status').filter({ hasText: 'sheet.csv' });
  await expect.element(told).toBeVisible();
  await told.getByRole('button').click();
  expect(onRead).toHaveBeenCalledWith([file], true);
});
