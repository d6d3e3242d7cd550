import { beforeEach, expect, test } from 'vitest';
import { shownToLearners } from '../../../src/core/jurisdiction/checked.ts';
import { SheetNumbers } from '../../../src/ui/resources/sheet-numbers.tsx';
import { lookAs, show } from '../axe.ts';
import { JURISDICTION } from '../pages.ts';

beforeEach(() => lookAs('light', 1280));

const LINE = 'CT DCF Careline (child abuse, neglect, trafficking)';
const sheet = (check = {}) => {
  const resources = JURISDICTION.resources.map((one) =>
    one.name === LINE ? { ...one, ...check } : one,
  );
  const shown = shownToLearners({ ...JURISDICTION, resources });
  return show(<SheetNumbers resources={shown.resources} />);
};
const numbersIn = (root: Element) => root.querySelector('.sheet-numbers')?.textContent;

test('a sheet sends to the supervisor for a number until somebody has checked it', () => {
  const before = sheet();
  expect(numbersIn(before)).not.toContain(LINE);
  expect(before.textContent).toMatch(/Ask your supervisor for the number of: .*Careline/);
  const after = sheet({ lastVerified: '2026-11-03', checkedBy: 'A supervisor' });
  expect(numbersIn(after)).toMatch(/Careline.*1-800-842-2288 · Last verified November 3, 2026/);
  expect(after.textContent).not.toMatch(/number of: .*Careline/);
});

test('of the national hotlines it says that nobody has checked them, of 911 it does not', () => {
  const items = [...sheet().querySelectorAll('.sheet-numbers li')].map((one) => one.textContent);
  const unchecked = items.filter((words) => words?.includes('Nobody has checked this yet'));
  expect(items).toHaveLength(4);
  expect(unchecked.join()).toMatch(/Trafficking Hotline.*Domestic Violence Hotline/);
  expect(unchecked.join()).not.toMatch(/911|988/);
});
