import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
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
        onWords={() => true}
      />,
    );
  pane(false, false);
  await expect.element(page.getByRole('status')).toHaveTextContent('');
  pane(true, false);
  await expect.element(page.getByRole('status')).toHaveTextContent('You have changed the scene');
  pane(true, true);
  await expect.element(page.getByRole('status')).toHaveTextContent('cannot be played yet');
});

const SCENE = URL.createObjectURL(
  new Blob(
    [
      '<main><ol><li class="dir"><p>The stop is empty.</p></li><li class="say"><p>“It’s complicated.”</p></li></ol>',
      '<ol class="lines"><li><button onclick="document.title = `Said`"><span>1</span><span>What’s today been like?</span></button></li></ol></main>',
    ],
    { type: 'text/html' },
  ),
);

test('a line of the scene is picked by a press or by keyboard, which neither plays on nor answers', async () => {
  await lookAs('light', 1280);
  const picked: string[] = [];
  const shown = show(
    <TryPane
      address={SCENE}
      take={1}
      old={false}
      stopped={false}
      onStart={() => {}}
      onWords={(words) => picked.push(words) > 1}
    />,
  );
  const frame = shown.querySelector('iframe');
  await expect.poll(() => frame?.contentDocument?.querySelectorAll('p').length).toBe(2);
  const inFrame = frame?.contentDocument as Document;
  const toggle = page.getByRole('button', { name: 'Go to a line’s words' });

  await toggle.click();
  await expect.element(toggle).toHaveAttribute('aria-pressed', 'true');
  await expect.element(page.getByRole('status')).toHaveTextContent('Press a line of the scene');
  expect(inFrame.activeElement?.textContent).toBe('“It’s complicated.”');
  inFrame.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
  );
  await expect.element(toggle).toHaveAttribute('aria-pressed', 'false');
  await expect.element(toggle).toHaveFocus();

  await userEvent.keyboard('{Enter}');
  await expect.poll(() => inFrame.querySelector('p')?.tabIndex).toBe(0);
  inFrame.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }),
  );
  await expect.element(page.getByRole('status')).toHaveTextContent('is not written in the story');
  await toggle.click();
  inFrame.querySelector<HTMLElement>('.lines button')?.click();
  await expect.poll(() => picked).toEqual(['“It’s complicated.”', 'What’s today been like?']);
  expect(inFrame.title).toBe(''); // the answer was not given
  await expect.element(toggle).toHaveAttribute('aria-pressed', 'false');
  expect(inFrame.querySelector('p')?.tabIndex).toBe(-1);
});
