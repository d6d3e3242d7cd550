import en from '../catalogue/en/settings.json';
import { wordsOf } from '../words.ts';
import type { SettingGroupProps } from './fields/setting-group.ts';
import { SettingSection } from './fields/setting-section.tsx';
import { SwitchSetting } from './fields/switch-setting.tsx';

const t = wordsOf('settings', en);

/** Hints, own words, and single keys for actions. */
export function PracticeSettings({ settings, level, onChange }: SettingGroupProps) {
  return (
    <SettingSection level={level} title={t('practice')}>
      <SwitchSetting
        label={t('hints')}
        hint={t('hintsHint')}
        value={settings.hints}
        onChange={(hints) => onChange({ hints })}
      />
      <SwitchSetting
        label={t('sayIt')}
        hint={t('sayItHint')}
        value={settings.sayIt}
        onChange={(sayIt) => onChange({ sayIt })}
      />
      <SwitchSetting
        label={t('liveHints')}
        hint={t('liveHintsHint')}
        value={settings.liveHints}
        onChange={(liveHints) => onChange({ liveHints })}
      />
      <SwitchSetting
        label={t('singleKeys')}
        hint={t('singleKeysHint')}
        value={settings.singleKeys}
        onChange={(singleKeys) => onChange({ singleKeys })}
      />
    </SettingSection>
  );
}
