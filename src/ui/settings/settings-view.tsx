import './settings.css';
import type { Settings } from '../settings.ts';
import { MUTE, type Speaker } from '../speaker.ts';
import { AloudSettings } from './aloud-settings.tsx';
import { CourseSettings, PracticeSettings } from './course-settings.tsx';
import { type DeviceActions, DeviceSettings } from './device-settings.tsx';
import { LightSettings, PictureSettings } from './light-settings.tsx';
import { ReadingSettings } from './reading-settings.tsx';
import { SoundSettings } from './sound-settings.tsx';
import { UndoRow } from './undo-row.tsx';

export interface SettingsViewProps extends DeviceActions {
  readonly settings: Settings;
  readonly level?: 2 | 3; // of the section headings: 2 on the page, 3 in a sheet with its own h2
  readonly speaker?: Speaker; // reads aloud, if available
  readonly onChange: (change: Partial<Settings>) => void;
}

/** All settings without a page around them, for the settings page and the sheet in a run. */
export function SettingsView(props: SettingsViewProps) {
  const { settings, level = 2, speaker = MUTE, onChange, ...device } = props;
  const group = { settings, level, onChange };
  return (
    <div class="settings">
      <ReadingSettings {...group} />
      <AloudSettings {...group} speaker={speaker} />
      <LightSettings {...group} />
      <PictureSettings {...group} />
      <SoundSettings {...group} />
      <CourseSettings {...group} />
      <PracticeSettings {...group} />
      <DeviceSettings level={level} {...device} />
      <UndoRow settings={settings} forget={device.deletion === 'done'} onChange={onChange} />
    </div>
  );
}
