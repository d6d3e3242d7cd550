import en from '../catalogue/en/settings.json';
import { wordsOf } from '../words.ts';
import { ChoiceSetting } from './fields/choice-setting.tsx';
import type { SettingGroupProps } from './fields/setting-group.ts';
import { SettingSection } from './fields/setting-section.tsx';
import { SwitchSetting } from './fields/switch-setting.tsx';

const t = wordsOf('settings', en);

/** Settings for how a scenario proceeds: where *Start* leads, continuing automatically, order of options. */
export function CourseSettings({ settings, level, onChange }: SettingGroupProps) {
  return (
    <SettingSection level={level} title={t('course')}>
      <ChoiceSetting
        legend={t('intensity')}
        hint={t('intensityHint')}
        choices={[
          { value: 'scene', label: t('intensity.scene') },
          { value: 'summary', label: t('intensity.summary') },
        ]}
        value={settings.intensity}
        onChange={(intensity) => onChange({ intensity })}
      />
      <SwitchSetting
        label={t('autoForward')}
        hint={t('autoForwardHint')}
        value={settings.autoForward}
        onChange={(autoForward) => onChange({ autoForward })}
      />
      <SwitchSetting
        label={t('shuffle')}
        hint={t('shuffleHint')}
        value={settings.shuffle}
        onChange={(shuffle) => onChange({ shuffle })}
      />
    </SettingSection>
  );
}

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
        label={t('theirSide')}
        hint={t('theirSideHint')}
        value={settings.theirSide}
        onChange={(theirSide) => onChange({ theirSide })}
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
