import './settings.css';
import type { ComponentChildren } from 'preact';
import en from '../catalogue/en/settings.json';
import type { Settings } from '../settings.ts';
import { MUTE, type Speaker } from '../speaker.ts';
import { wordsOf } from '../words.ts';
import { AloudSettings } from './aloud-settings.tsx';
import { type DeviceActions, DeviceSettings } from './device-settings.tsx';
import { SettingRow, type SettingRowProps } from './fields/setting-row.tsx';
import { SettingSection } from './fields/setting-section.tsx';
import { UndoRow } from './undo-row.tsx';

const t = wordsOf('settings', en);

export interface SettingsViewProps extends DeviceActions {
  readonly settings: Settings;
  readonly level?: 2 | 3; // of the section headings: 2 on the page, 3 in a sheet with its own h2
  readonly speaker?: Speaker; // reads aloud, if available
  readonly onChange: (change: Partial<Settings>) => void;
}

const preview = () => (
  <figure class="preview">
    <figcaption class="label">{t('looks')}</figcaption>
    <p class="cue">{t('sampleWho')}</p>
    <p class="line">{t('sample')}</p>
  </figure>
);

/** All settings without a page around them, for the settings page and the sheet in a run. */
export function SettingsView(props: SettingsViewProps) {
  const { settings, level = 2, speaker = MUTE, onChange, ...device } = props;
  const section = (
    title: 'reading' | 'light' | 'picture' | 'sound' | 'course' | 'practice',
    names: readonly SettingRowProps['name'][],
    beside: { readonly cue?: string; readonly margin?: ComponentChildren } = {},
  ) => (
    <SettingSection level={level} title={t(title)} {...beside}>
      {names.map((name) => (
        <SettingRow key={name} name={name} settings={settings} onChange={onChange} />
      ))}
    </SettingSection>
  );
  return (
    <div class="settings">
      {section('reading', ['language', 'textSize', 'font', 'spacing', 'pace'], {
        margin: preview(),
      })}
      <AloudSettings settings={settings} level={level} speaker={speaker} onChange={onChange} />
      {section('light', ['theme', 'motion'])}
      {section('picture', ['stage', 'renderer'])}
      {section('sound', ['sound', 'roomVolume', 'cueVolume', 'lineVolume'], { cue: t('soundCue') })}
      {section('course', ['intensity', 'autoForward', 'shuffle'])}
      {section('practice', ['hints', 'sayIt', 'liveHints', 'theirSide', 'singleKeys'])}
      <DeviceSettings level={level} {...device} />
      <UndoRow settings={settings} forget={device.deletion === 'done'} onChange={onChange} />
    </div>
  );
}
