import en from '../catalogue/en/settings.json';
import '../style/settings.css';
import type { Settings } from '../settings.ts';
import { wordsOf } from '../words.ts';
import { DeleteEverything } from './delete-everything.tsx';
import { LightSettings } from './light-settings.tsx';
import { PictureSettings } from './picture-settings.tsx';
import { PracticeSettings } from './practice-settings.tsx';
import { ReadingSettings } from './reading-settings.tsx';
import { SettingSection } from './setting-section.tsx';
import { SoundSettings } from './sound-settings.tsx';

const t = wordsOf(en);

export interface SettingsViewProps {
  readonly settings: Settings;
  readonly level?: 2 | 3; // of the section headings: 2 on the page, 3 in a sheet with its own h2
  readonly onChange: (change: Partial<Settings>) => void;
  readonly onReset: () => void;
  readonly onDeleteEverything: () => void;
}

/** All settings, without a page around them: the same on their page and in the middle of a run. */
export function SettingsView(props: SettingsViewProps) {
  const { settings, level = 2, onChange, onReset, onDeleteEverything } = props;
  const group = { settings, level, onChange };
  return (
    <div class="settings">
      <ReadingSettings {...group} />
      <LightSettings {...group} />
      <PictureSettings {...group} />
      <SoundSettings {...group} />
      <PracticeSettings {...group} />
      <SettingSection level={level} title={t('device')}>
        <button type="button" class="btn ink" onClick={onReset}>
          {t('reset')}
        </button>
        <DeleteEverything onDelete={onDeleteEverything} />
      </SettingSection>
    </div>
  );
}
