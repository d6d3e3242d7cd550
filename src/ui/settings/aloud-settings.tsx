import { useId } from 'preact/hooks';
import en from '../catalogue/en/settings.json';
import { Action } from '../kit/action.tsx';
import type { Speaker } from '../speaker.ts';
import { wordsOf } from '../words.ts';
import { SettingRow, type SettingRowProps } from './fields/setting-row.tsx';
import { SettingSection } from './fields/setting-section.tsx';

const t = wordsOf('settings', en);

interface AloudSettingsProps extends Omit<SettingRowProps, 'name'> {
  readonly level: 2 | 3; // of the heading
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
          <SettingRow name="readAloud" settings={settings} onChange={onChange} />
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
          <SettingRow name="voiceSpeed" settings={settings} onChange={onChange} />
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
