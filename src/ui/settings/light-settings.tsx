import en from '../catalogue/en/settings.json';
import { wordsOf } from '../words.ts';
import { ChoiceSetting } from './fields/choice-setting.tsx';
import type { SettingGroupProps } from './fields/setting-group.ts';
import { SettingSection } from './fields/setting-section.tsx';
import { SwitchSetting } from './fields/switch-setting.tsx';

const t = wordsOf('settings', en);

/** Settings for colors and motion. */
export function LightSettings({ settings, level, onChange }: SettingGroupProps) {
  return (
    <SettingSection level={level} title={t('light')}>
      <ChoiceSetting
        legend={t('theme')}
        choices={[
          { value: 'device', label: t('theme.device') },
          { value: 'light', label: t('theme.light') },
          { value: 'dark', label: t('theme.dark') },
          { value: 'contrast', label: t('theme.contrast') },
        ]}
        value={settings.theme}
        onChange={(theme) => onChange({ theme })}
      />
      <ChoiceSetting
        legend={t('motion')}
        choices={[
          { value: 'device', label: t('motion.device') },
          { value: 'still', label: t('motion.still') },
          { value: 'moving', label: t('motion.moving') },
        ]}
        value={settings.motion}
        onChange={(motion) => onChange({ motion })}
      />
    </SettingSection>
  );
}

/** The picture beside the words: shown or not, and how it is drawn. */
export function PictureSettings({ settings, level, onChange }: SettingGroupProps) {
  return (
    <SettingSection level={level} title={t('picture')}>
      <SwitchSetting
        label={t('stage')}
        hint={t('stageHint')}
        value={settings.stage}
        onChange={(stage) => onChange({ stage })}
      />
      <ChoiceSetting
        legend={t('renderer')}
        hint={t('rendererHint')}
        choices={[
          { value: 'auto', label: t('renderer.auto') },
          { value: 'canvas', label: t('renderer.canvas') },
          { value: 'webgl', label: t('renderer.webgl') },
        ]}
        value={settings.renderer}
        onChange={(renderer) => onChange({ renderer })}
      />
    </SettingSection>
  );
}
