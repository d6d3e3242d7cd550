import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { PersonChoice } from '../../../src/core/cohort/people/join-people.ts';
import { PeopleForm } from '../../../src/ui/reports/files/people-form.tsx';
import { expectSound, show } from '../axe.ts';

const run = (session: string) => ({ session, title: 'Platform Four', startedAt: 0 });
const PEOPLE: readonly PersonChoice[] = [
  { person: 'shared', code: undefined, runs: [run('s1'), run('s2')] },
  { person: 'code-E1', code: 'E1', runs: [run('s3')] },
];

test('an evaluator makes one person of two, and two of one, by forms', async () => {
  const [onJoin, onSplit] = [vi.fn(), vi.fn()];
  const none = () => {};
  await expectSound(
    show(
      <PeopleForm
        result={undefined}
        joining={{ people: PEOPLE, onJoin, onSplit, dayOf: () => 'May 1' }}
        onOpen={none}
        onRead={none}
        onSheet={none}
        onSave={none}
      />,
    ),
  );
  await page.getByText('Participant codes and invited people').click();
  await page.getByLabelText('This person').selectOptions('E1, 1 run');
  await page.getByLabelText('is also').selectOptions('shared, 2 runs');
  await page.getByRole('button', { name: 'Make them one person' }).click();
  expect(onJoin).toHaveBeenCalledWith(['code-E1', 'shared'], 'E1'); // the code that is known
  await page.getByLabelText('Person', { exact: true }).selectOptions('shared, 2 runs');
  await page.getByRole('checkbox').last().click();
  await page.getByLabelText('Participant code for them').fill('E2');
  await page.getByRole('button', { name: 'Make these runs another person' }).click();
  expect(onSplit).toHaveBeenCalledWith(['s2'], 'E2');
});
