import type { Settings } from '../../settings.ts';

/** What every group of settings is given. */
export interface SettingGroupProps {
  readonly settings: Settings;
  readonly level: 2 | 3; // of its heading
  readonly onChange: (change: Partial<Settings>) => void;
}
