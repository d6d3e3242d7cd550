import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Message } from '../../../src/ui/shell/message.tsx';
import { Page } from '../../../src/ui/shell/page.tsx';
import { expectAccessible, expectSound, lookAs, show } from '../axe.ts';
import { bar } from '../pages.ts';

beforeEach(() => lookAs('light', 1280));

const plain = (more = {}) => (
  <Page bar={bar(more)}>
    <h1>A page</h1>
    <Message
      text="A new version is ready."
      actions={[{ label: 'Use it now', onPress: () => {} }]}
    />
  </Page>
);

test('is accessible in every look', async () => {
  await expectSound(show(plain({ presses: 2 })));
});

test('Leave now is the first thing Tab reaches, then the skip link', async () => {
  show(plain());
  await userEvent.tab();
  await expect.element(page.getByRole('button', { name: 'Leave now' })).toHaveFocus();
  await userEvent.tab();
  await expect.element(page.getByRole('link', { name: 'Skip to the page' })).toHaveFocus();
});

test('Leave now stands last to the eye, top right', async () => {
  show(plain());
  const place = (name: string) =>
    page.getByRole('button', { name }).element().getBoundingClientRect();
  const links = [...document.querySelectorAll('.bar nav a')];
  const last = Math.max(...links.map((link) => link.getBoundingClientRect().right));
  expect(place('Leave now').left).toBeGreaterThan(last);
  expect(place('Leave now').height).toBeGreaterThanOrEqual(44);
});

test('Leave now leaves', async () => {
  const onLeave = vi.fn();
  show(plain({ onLeave }));
  await page.getByRole('button', { name: 'Leave now' }).click();
  expect(onLeave).toHaveBeenCalledOnce();
});

test('Leave now leaves as soon as it is pressed down', async () => {
  const onLeave = vi.fn();
  show(plain({ onLeave }));
  const pressed = new PointerEvent('pointerdown', {
    bubbles: true,
    button: 0,
    pointerType: 'mouse',
  });
  page.getByRole('button', { name: 'Leave now' }).element().dispatchEvent(pressed);
  expect(onLeave).toHaveBeenCalledOnce();
});

test('the skip link moves focus and leaves the address alone', async () => {
  const before = location.href;
  show(plain());
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('main')).toHaveFocus();
  expect(location.href).toBe(before);
});

test.each([
  [0, ''],
  [1, 'Shift pressed once. Twice more leaves this page.'],
  [2, 'Shift pressed twice. Once more leaves this page.'],
  [3, 'Leaving.'],
])('%i presses of Shift are shown as dots and spoken', (presses, spoken) => {
  const root = show(plain({ presses }));
  expect(root.querySelectorAll('.presses .on')).toHaveLength(presses);
  expect(root.querySelector('.bar [role="status"]')?.textContent).toBe(spoken);
  const dots = root.querySelector('.presses');
  expect(dots && getComputedStyle(dots).display).toBe(presses > 0 ? 'flex' : 'none');
});

test('on a phone the pages stand behind a menu button', async () => {
  await lookAs('light', 390);
  show(plain());
  const menu = page.getByRole('button', { name: 'Menu' });
  const link = page.getByRole('navigation').getByRole('link', { name: 'Settings' });
  await expect.element(link).not.toBeInTheDocument(); // not shown, so not in the tree
  await menu.click();
  await expect.element(menu).toHaveAttribute('aria-expanded', 'true');
  await expect.element(link).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(menu).toHaveAttribute('aria-expanded', 'false');
  await expect.element(menu).toHaveFocus();
});

test('in play the bar says where one is and holds the tools', async () => {
  const root = show(
    <Page
      bar={{
        presses: 0,
        onLeave: () => {},
        where: <b>Platform Four</b>,
        tools: <button type="button">Pause</button>,
      }}
    >
      <h1>A run</h1>
    </Page>,
  );
  await expect.element(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expectSound(root);
});

test('every disclaimer is there, word for word', () => {
  const foot = show(plain()).querySelector('footer')?.textContent?.replaceAll('’', "'");
  for (const sentence of [
    "This game is training. It is not legal, medical or clinical advice, and it does not replace your agency's protocol, supervision or the law where you work.",
    'It is not a screening tool. A score here says nothing about any real person, and red flags alone identify no one.',
    'All people and events are invented. Any resemblance is coincidental.',
    'Laws and phone numbers change. Check with your agency before relying on them. In an emergency call 911.',
    'Based on themes of a public training deck. Not endorsed by, and not speaking for, its authors or any hotline.',
  ]) {
    expect(foot).toContain(sentence);
  }
});

test('a message has one sentence, and as many buttons as it has answers, in their order', async () => {
  const answers: string[] = [];
  const answer = (label: string) => ({ label, onPress: () => answers.push(label) });
  const root = show(
    <Message
      text="End the session?"
      actions={[answer('Save it'), { ...answer('Keep it'), look: 'plain', note: 'It goes on.' }]}
    />,
  );
  await expectAccessible(root);
  await expect.element(page.getByRole('status')).toHaveTextContent('End the session?');
  for (const button of page.getByRole('button').elements()) (button as HTMLElement).click();
  expect(answers).toEqual(['Save it', 'Keep it']);
  await expect.element(page.getByText('It goes on.')).toBeVisible();
});
