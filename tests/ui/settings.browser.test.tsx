import { useState } from 'preact/hooks';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SettingsPage } from '../../src/ui/settings/settings-page.tsx';
import { SettingsView } from '../../src/ui/settings/settings-view.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../src/ui/settings.ts';
import { expectAccessible, expectSound, lookAs, show } from './axe.ts';
import { bar } from './pages.ts';

beforeEach(() => lookAs('light', 1280));

const nothing = () => {};
const given = (more = {}) => ({
  settings: DEFAULT_SETTINGS,
  onChange: nothing,
  onReset: nothing,
  onDeleteEverything: nothing,
  ...more,
});
const button = (name: string) => page.getByRole('button', { name, exact: true });

test('the page is accessible in every look', async () => {
  await expectSound(show(<SettingsPage bar={bar()} {...given()} />));
});

test('in a scenario it has no page around it and one heading level less', async () => {
  const root = show(
    <main>
      <h1>A run</h1>
      <h2>Settings</h2>
      <SettingsView level={3} {...given({ settings: { ...DEFAULT_SETTINGS, sound: true } })} />
    </main>,
  );
  expect(root.querySelectorAll('header, footer, .settings h2')).toHaveLength(0);
  expect(root.querySelectorAll('.settings h3').length).toBeGreaterThan(3);
  await expectAccessible(root);
});

test.each<[role: 'radio' | 'switch', name: string, group: string, change: Partial<Settings>]>([
  ['radio', 'System', 'Typeface', { font: 'system' }],
  ['radio', 'Wide', 'Spacing', { spacing: 'wide' }],
  ['radio', 'High contrast', 'Colors', { theme: 'contrast' }],
  ['radio', 'Still', 'Motion', { motion: 'still' }],
  ['radio', 'Canvas', 'How the picture is drawn', { renderer: 'canvas' }],
  ['switch', 'Show the picture', '', { stage: false }],
  ['switch', 'Sound', '', { sound: true }],
  ['switch', 'Offer hints', '', { hints: false }],
  ['switch', 'Single keys', '', { singleKeys: false }],
])('%s %s (%s) changes one thing', async (role, name, group, change) => {
  const onChange = vi.fn();
  show(<SettingsView {...given({ onChange })} />);
  const place = group === '' ? page : page.getByRole('group', { name: group });
  await place.getByRole(role, { name, exact: true }).click();
  expect(onChange).toHaveBeenCalledExactlyOnceWith(change);
});

test('text size goes from 80 to 200 percent by keyboard', async () => {
  const onChange = vi.fn();
  show(<SettingsView {...given({ onChange })} />);
  const slider = page.getByRole('slider', { name: 'Text size' });
  (slider.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  await userEvent.keyboard('{End}');
  await userEvent.keyboard('{Home}');
  await expect
    .poll(() => onChange.mock.calls)
    .toEqual([[{ textSize: 110 }], [{ textSize: 200 }], [{ textSize: 80 }]]);
});

test('volumes wait until sound is on', async () => {
  show(<SettingsView {...given()} />);
  await expect.element(page.getByRole('slider', { name: 'Room' })).toBeDisabled();
  show(<SettingsView {...given({ settings: { ...DEFAULT_SETTINGS, sound: true } })} />);
  for (const name of ['Room', 'Cues', 'New lines']) {
    await expect.element(page.getByRole('slider', { name })).toBeEnabled();
  }
});

test('a change from outside is shown', async () => {
  function Kept() {
    const [settings, set] = useState(DEFAULT_SETTINGS);
    return (
      <SettingsView
        {...given({ onReset: () => set(DEFAULT_SETTINGS) })}
        settings={settings}
        onChange={(change) => set({ ...settings, ...change })}
      />
    );
  }
  show(<Kept />);
  const wide = page.getByRole('radio', { name: 'Wide' });
  await wide.click();
  await expect.element(wide).toBeChecked();
  await button('Reset all settings').click();
  await expect.element(wide).not.toBeChecked();
});

test('deleting everything is asked once', async () => {
  const onDeleteEverything = vi.fn();
  show(<SettingsView {...given({ onDeleteEverything })} />);
  await button('Delete everything on this device').click();
  expect(onDeleteEverything).not.toHaveBeenCalled();
  const question = page.getByRole('region', { name: 'Delete everything on this device?' });
  await expect.element(question).toHaveFocus();
  await button('Delete everything').click();
  expect(onDeleteEverything).toHaveBeenCalledOnce();
});

test('keeping everything deletes nothing and gives the focus back', async () => {
  const onDeleteEverything = vi.fn();
  show(<SettingsView {...given({ onDeleteEverything })} />);
  await button('Delete everything on this device').click();
  await button('Keep everything').click();
  expect(onDeleteEverything).not.toHaveBeenCalled();
  await expect.element(button('Delete everything on this device')).toHaveFocus();
});
