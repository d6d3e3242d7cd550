import { useId } from 'preact/hooks';
import en from '../catalogue/en/settings.json';
import { Action } from '../kit/action.tsx';
import type { Speaker } from '../speaker.ts';
import { wordsOf } from '../words.ts';
import { RangeSetting } from './fields/range-setting.tsx';
import type { SettingGroupProps } from './fields/setting-group.ts';
import { SettingSection } from './fields/setting-section.tsx';
import { SwitchSetting } from './fields/switch-setting.tsx';

const t = wordsOf('settings', en);

interface AloudSettingsProps extends SettingGroupProps {
  readonly speaker: Speaker;
}

/** Settings for reading aloud: on or off, voice, speed. */
export function AloudSettings({ settings, level, speaker, onChange }: AloudSettingsProps) {
  const id = useId();
  const { voices, speaking } = speaker;
  return (
    <SettingSection level={level} title={t('aloud')} cue={t('aloudCue')}>
      {voices.length === 0 ? (
        <p class="quiet small">{t('voice.none')}</p>
      ) : (
        <>
          <SwitchSetting
            label={t('readAloud')}
            hint={t('readAloudHint')}
            value={settings.readAloud}
            onChange={(readAloud) => onChange({ readAloud })}
          />
          <div class="set">
            <label class="label" for={id}>
              {t('voice')}
            </label>
            <select
              id={id}
              value={settings.voice}
              onChange={(event) => onChange({ voice: event.currentTarget.value })}
            >
              <option value="">{t('voice.first')}</option>
              {voices.map(({ name, language }) => (
                <option key={name} value={name}>
                  {name} ({language})
                </option>
              ))}
            </select>
          </div>
          <RangeSetting
            label={t('voiceSpeed')}
            least={50}
            most={200}
            step={10}
            value={settings.voiceSpeed}
            onChange={(voiceSpeed) => onChange({ voiceSpeed })}
          />
          <Action
            look="ink"
            words={t(speaking ? 'voice.stop' : 'voice.try')}
            onPress={() => (speaking ? speaker.stop() : speaker.speak([t('sample')]))}
          />
        </>
      )}
    </SettingSection>
  );
}
