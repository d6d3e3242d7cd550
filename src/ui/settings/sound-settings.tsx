import en from '../catalogue/en/settings.json';
import { wordsOf } from '../words.ts';
import { RangeSetting } from './fields/range-setting.tsx';
import type { SettingGroupProps } from './fields/setting-group.ts';
import { SettingSection } from './fields/setting-section.tsx';
import { SwitchSetting } from './fields/switch-setting.tsx';

const t = wordsOf('settings', en);

/** Settings for sound, off by default, and the volumes of room, cues and lines. */
export function SoundSettings({ settings, level, onChange }: SettingGroupProps) {
  const volume = { least: 0, most: 100, step: 5, disabled: !settings.sound };
  return (
    <SettingSection level={level} title={t('sound')} cue={t('soundCue')}>
      <SwitchSetting
        label={t('sound')}
        hint={t('soundHint')}
        value={settings.sound}
        onChange={(sound) => onChange({ sound })}
      />
      <RangeSetting
        label={t('roomVolume')}
        {...volume}
        value={settings.roomVolume}
        onChange={(roomVolume) => onChange({ roomVolume })}
      />
      <RangeSetting
        label={t('cueVolume')}
        {...volume}
        value={settings.cueVolume}
        onChange={(cueVolume) => onChange({ cueVolume })}
      />
      <RangeSetting
        label={t('lineVolume')}
        {...volume}
        value={settings.lineVolume}
        onChange={(lineVolume) => onChange({ lineVolume })}
      />
    </SettingSection>
  );
}
