import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { TryPane } from '../../../src/ui/studio/try-pane.tsx';
import { lookAs, show } from '../axe.ts';

test('what plays says when the scene was changed since, and when what is written cannot be played', async () => {
  await lookAs('light', 1280);
  const pane = (old: boolean, stopped: boolean) =>
    show(
      <TryPane
        address="about:blank"
        take={1}
        old={old}
        stopped={stopped}
        onStart={() => {}}
        onWords={() => {}}
      />,
    );
  pane(false, false);
  await expect.element(page.getByRole('status')).toHaveTextContent('');
  pane(true, false);
  await expect.element(page.getByRole('status')).toHaveTextContent('You have changed the scene');
  pane(true, true);
  await expect.element(page.getByRole('status')).toHaveTextContent('cannot be played yet');
});
