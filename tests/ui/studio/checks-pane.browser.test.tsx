import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ChecksPane, type DraftFindings } from '../../../src/ui/studio/checks-pane.tsx';
import { expectAccessible, lookAs, show } from '../axe.ts';

beforeEach(() => lookAs('light', 1280));

const NOTHING: DraftFindings<string> = {
  busy: false,
  broken: [],
  beside: [],
  advice: [],
  given: [],
  verdicts: [],
  states: 402,
  open: 250,
};
const verdict = (name: string) => ({ name, verdict: name, why: '', found: [] });
const pane = (findings: Partial<DraftFindings<string>>) =>
  show(<ChecksPane findings={{ ...NOTHING, ...findings }} onLine={() => {}} onPlay={() => {}} />);
const status = () => page.getByRole('status');

test('a check that goes on says so and nothing else; only a whole one says that there is nothing to mend', async () => {
  const verdicts = [verdict('PROVED'), verdict('BOUNDED')];
  pane({ busy: true, verdicts });
  await expect.element(status()).toHaveTextContent('Checking.');
  await expect.element(page.getByText('Not finished')).not.toBeInTheDocument();
  pane({ verdicts });
  await expect.element(status()).toHaveTextContent('Nothing to mend in what was seen so far.');
  await expect.element(page.getByText('Not finished')).toBeVisible();
  pane({ verdicts: [verdict('PROVED')] });
  await expect.element(status()).toHaveTextContent('Checked just now: nothing to mend.');
  await expect.element(page.getByText('Not finished')).not.toBeInTheDocument();
});

test('words of the template are listed beside what is proved, and are no fault', async () => {
  const given = [{ file: 'story.ink', line: 9, message: 'B1, Answer 1 of 3: Words', fix: '' }];
  const root = pane({ given, verdicts: [verdict('PROVED')] });
  await expect.element(page.getByText('1 part still holds words of the template')).toBeVisible();
  await expect.element(status()).toHaveTextContent('nothing to mend');
  await expectAccessible(root);
});
