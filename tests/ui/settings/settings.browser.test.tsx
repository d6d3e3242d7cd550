import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PROGRAM_VERSION } from '../../../src/core/record/record.ts';
import { SettingsPage } from '../../../src/ui/settings/settings-page.tsx';
import { SettingsView } from '../../../src/ui/settings/settings-view.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/ui/settings.ts';
import type { Speaker } from '../../../src/ui/speaker.ts';
import { expectAccessible, expectSound, lookAs, show } from '../axe.ts';

beforeEach(() => lookAs('light', 1280));

const nothing = () => {};
const given = (more = {}) => ({
  settings: DEFAULT_SETTINGS,
  onChange: nothing,
  file: { onSave: nothing, onLoad: async () => true },
  onReset: nothing,
  onDeleteEverything: nothing,
  ...more,
});
const button = (name: string) => page.getByRole('button', { name, exact: true });

test('the page is accessible in every look', async () => {
  await expectSound(show(<SettingsPage {...given()} />));
  await expect.element(page.getByText(`Unscripted, version ${PROGRAM_VERSION}`)).toBeVisible();
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
  ['radio', 'OpenDyslexic', 'Typeface', { font: 'dyslexic' }],
  ['radio', 'Wide', 'Spacing', { spacing: 'wide' }],
  ['radio', 'By themselves, calmly', 'How new lines appear', { pace: 'calm' }],
  ['radio', 'The summary first', 'When you press Start', { intensity: 'summary' }],
  ['switch', 'Continue by itself', '', { autoForward: true }],
  ['switch', 'Shuffle the choices', '', { shuffle: false }],
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

/** Settings as a page holds them. */
function Kept(more: { readonly onDeleteEverything?: () => void; readonly deletion?: 'done' }) {
  const [settings, set] = useState(DEFAULT_SETTINGS);
  return (
    <SettingsView
      {...given({ onReset: () => set(DEFAULT_SETTINGS), ...more })}
      settings={settings}
      onChange={(change) => set({ ...settings, ...change })}
    />
  );
}

describe('a change made by mistake', () => {
  const undo = () => page.getByRole('button', { name: 'Undo' });

  test('is named and taken back, one after the other', async () => {
    const root = show(<Kept />);
    expect(undo().query()).toBeNull();
    await page.getByRole('radio', { name: 'Wide' }).click();
    await page.getByRole('radio', { name: 'Still' }).click();
    await expect.element(page.getByText('Changed: Motion.')).toBeInViewport();
    await expectAccessible(root);
    await undo().click();
    await expect.element(page.getByRole('radio', { name: 'Still' })).not.toBeChecked();
    await expect.element(page.getByText('Changed: Spacing.')).toBeInViewport();
    await undo().click();
    await expect.element(page.getByRole('radio', { name: 'Wide' })).not.toBeChecked();
    await expect.element(undo()).not.toBeInTheDocument();
  });

  test('a reset comes back as a whole', async () => {
    show(<Kept />);
    await page.getByRole('radio', { name: 'Wide' }).click();
    await page.getByRole('radio', { name: 'Still' }).click();
    await button('Reset all settings').click();
    await button('Reset them').click();
    await expect.element(page.getByText('Several settings changed.')).toBeVisible();
    await undo().click();
    await expect.element(page.getByRole('radio', { name: 'Wide' })).toBeChecked();
    await expect.element(page.getByRole('radio', { name: 'Still' })).toBeChecked();
  });

  test('is not brought back once everything was deleted', async () => {
    function Deleting() {
      const [deletion, set] = useState<'done' | undefined>(undefined);
      return <Kept onDeleteEverything={() => set('done')} {...(deletion && { deletion })} />;
    }
    show(<Deleting />);
    await page.getByRole('radio', { name: 'Wide' }).click();
    await expect.element(undo()).toBeVisible();
    await button('Delete everything on this device').click();
    await button('Delete everything').click();
    await expect.element(undo()).not.toBeInTheDocument();
  });
});

test('a change from outside is shown', async () => {
  show(<Kept />);
  const wide = page.getByRole('radio', { name: 'Wide' });
  await wide.click();
  await expect.element(wide).toBeChecked();
  await button('Reset all settings').click();
  await expect.element(page.getByText('Reset all settings?')).toBeVisible();
  await expect.element(wide).toBeChecked();
  await button('Keep my settings').click();
  await expect.element(button('Reset all settings')).toHaveFocus();
  await expect.element(wide).toBeChecked();
  await button('Reset all settings').click();
  await button('Reset them').click();
  await expect.element(wide).not.toBeChecked();
});

const VOICES: Speaker = {
  voices: [
    { name: 'Alba', language: 'en-US' },
    { name: 'Bruno', language: 'es-MX' },
  ],
  speaking: false,
  speak: nothing,
  stop: nothing,
};

test('where the device has no voice, that is said and nothing can be set', async () => {
  show(<SettingsView {...given()} />);
  await expect.element(page.getByText('This browser has no voice on this device')).toBeVisible();
  await expect
    .element(page.getByRole('switch', { name: 'Read new lines aloud' }))
    .not.toBeInTheDocument();
});

test('a voice of the device can be chosen and heard', async () => {
  const onChange = vi.fn();
  const speak = vi.fn();
  const root = show(<SettingsView {...given({ onChange, speaker: { ...VOICES, speak } })} />);
  await page.getByRole('switch', { name: 'Read new lines aloud' }).click();
  await page.getByRole('combobox', { name: 'Voice' }).selectOptions('Bruno');
  await button('Hear it').click();
  expect(onChange.mock.calls).toEqual([[{ readAloud: true }], [{ voice: 'Bruno' }]]);
  expect(speak).toHaveBeenCalledOnce();
  await expectAccessible(root);
});

test.each([
  [true, 'The settings of the file apply now.'],
  [false, 'This file holds no settings of this training.'],
])('what a file of settings held is said: %s', async (held, said) => {
  const onLoad = vi.fn(async () => held);
  const onSave = vi.fn();
  show(<SettingsView {...given({ file: { onSave, onLoad } })} />);
  await button('Save the settings as a file').click();
  expect(onSave).toHaveBeenCalledOnce();
  const file = new File(['{}'], 'training-settings.json', { type: 'application/json' });
  await page.getByLabelText('Load settings from a file').upload(file);
  await expect.element(page.getByText(said)).toBeVisible();
  expect(onLoad).toHaveBeenCalledOnce();
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
