import en from '../catalogue/en/settings.json';
import { LANGUAGES, OWN_NAMES } from '../language.ts';
import { wordsOf } from '../words.ts';
import { ChoiceSetting } from './fields/choice-setting.tsx';
import { RangeSetting } from './fields/range-setting.tsx';
import type { SettingGroupProps } from './fields/setting-group.ts';
import { SettingSection } from './fields/setting-section.tsx';

const t = wordsOf('settings', en);

/** Settings for language, text size, typeface, spacing and pace, with a sample line. */
export function ReadingSettings({ settings, level, onChange }: SettingGroupProps) {
  const preview = (
    <figure class="preview">
      <figcaption class="label">{t('looks')}</figcaption>
      <p class="cue">{t('sampleWho')}</p>
      <p class="line">{t('sample')}</p>
    </figure>
  );
  return (
    <SettingSection level={level} title={t('reading')} margin={preview}>
      <ChoiceSetting
        legend={t('language')}
        choices={[
          { value: 'device', label: t('language.device') },
          ...LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value], lang: value })),
        ]}
        value={settings.language}
        onChange={(language) => onChange({ language })}
      />
      <RangeSetting
        label={t('textSize')}
        least={80}
        most={200}
        step={10}
        value={settings.textSize}
        onChange={(textSize) => onChange({ textSize })}
      />
      <ChoiceSetting
        legend={t('font')}
        choices={[
          { value: 'atkinson', label: t('font.atkinson') },
          { value: 'system', label: t('font.system') },
          { value: 'dyslexic', label: t('font.dyslexic') },
        ]}
        value={settings.font}
        onChange={(font) => onChange({ font })}
      />
      <ChoiceSetting
        legend={t('spacing')}
        choices={[
          { value: 'normal', label: t('spacing.normal') },
          { value: 'wide', label: t('spacing.wide') },
        ]}
        value={settings.spacing}
        onChange={(spacing) => onChange({ spacing })}
      />
      <ChoiceSetting
        legend={t('pace')}
        hint={t('paceHint')}
        choices={[
          { value: 'single', label: t('pace.single') },
          { value: 'instant', label: t('pace.instant') },
          { value: 'quick', label: t('pace.quick') },
          { value: 'calm', label: t('pace.calm') },
          { value: 'slow', label: t('pace.slow') },
        ]}
        value={settings.pace}
        onChange={(pace) => onChange({ pace })}
      />
    </SettingSection>
  );
}
