import type { Settings } from '../../settings.ts';

/** Props of every group of settings. */
export interface SettingGroupProps {
  readonly settings: Settings;
  readonly level: 2 | 3; // heading level
  readonly onChange: (change: Partial<Settings>) => void;
}
