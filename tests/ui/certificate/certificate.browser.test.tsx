import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Certificate } from '../../../src/ui/certificate/certificate.tsx';
import { expectSound, lookAs, show } from '../axe.ts';

beforeEach(() => lookAs('light', 1280));

const ROW = {
  key: 'run-1',
  title: 'The Book',
  date: 'November 24, 2026',
  practiced: 'Open invitations and honest limits',
  checksum: 'aabbccddeeff0011',
  score: '78',
};

const paper = () => page.getByRole('region', { name: 'Certificate of completion' });
const box = (name: string) => page.getByRole('checkbox', { name });

test('a certificate is accessible in every look', async () => {
  await expectSound(
    show(
      <main>
        <h1>Certificate</h1>
        <Certificate finished={[ROW, { ...ROW, key: 'run-2' }]} of={8} />
      </main>,
    ),
  );
});

test('it has the name, the scene, the date, what was practiced and the checksum; no score and no topic', async () => {
  show(<Certificate finished={[ROW]} of={8} />);
  await page.getByLabelText('Your name').fill('Dana Whitfield');
  for (const words of ['Dana Whitfield', ROW.title, ROW.date, ROW.practiced, ROW.checksum]) {
    await expect.element(paper()).toHaveTextContent(words);
  }
  await expect.element(paper()).toHaveTextContent('1 of 8 scenes');
  await expect.element(paper()).toHaveTextContent('It is not a qualification');
  expect(paper().element().textContent).not.toMatch(/78|Score|traffick/);
});

test('score and topic stand on it only if the learner asks', async () => {
  show(<Certificate finished={[ROW]} of={8} />);
  await box('Add my scores').click();
  await expect.element(paper().getByRole('cell', { name: '78' })).toBeVisible();
  await box('Name the topic on the page').click();
  await expect.element(paper()).toHaveTextContent('may have been trafficked');
});

test('a room has no scores to offer and no count of scenes', async () => {
  const { score: _, ...row } = ROW;
  show(<Certificate finished={[row]} />);
  await expect.element(box('Add my scores')).not.toBeInTheDocument();
  expect(paper().element().textContent).not.toMatch(/\d of \d/);
});

test('what is typed is kept nowhere', async () => {
  const before = JSON.stringify([{ ...localStorage }, { ...sessionStorage }]);
  show(<Certificate finished={[ROW]} of={8} />);
  await page.getByLabelText('Your name').fill('Dana Whitfield');
  await page.getByLabelText('Agency (optional)').fill('Harbor House');
  expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).toBe(before);
  await expect.element(page.getByLabelText('Your name')).toHaveAttribute('autocomplete', 'off');
});
