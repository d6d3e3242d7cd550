import { Action } from '../kit/action.tsx';
import './settings.css';
import en from '../catalogue/en/settings.json';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import { wordsOf } from '../words.ts';
import { ChoiceSetting } from './fields/choice-setting.tsx';

const t = wordsOf('settings', en);

const PACES = ['single', 'instant', 'self'] as const;
const SIZES = [100, 120, 150, 200] as const; // percent
const LOUDNESS = ['off', 'low', 'on'] as const;

const LOW = { roomVolume: 15, cueVolume: 15, lineVolume: 10 } as const;
const { roomVolume, cueVolume, lineVolume } = DEFAULT_SETTINGS;
const SOUND = {
  off: { sound: false },
  low: { sound: true, ...LOW },
  on: { sound: true, roomVolume, cueVolume, lineVolume },
} as const;

const loudnessOf = ({ sound, roomVolume: room }: Settings): (typeof LOUDNESS)[number] =>
  sound ? (room <= LOW.roomVolume ? 'low' : 'on') : 'off';

interface QuickSettingsProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly onAll: () => void; // opens all settings
}

/** The settings people change in the middle of a scene: lines, sound, text size, motion. */
export function QuickSettings({ settings, onChange, onAll }: QuickSettingsProps) {
  const { pace } = settings;
  const byItself = pace !== 'single' && pace !== 'instant';
  return (
    <section class="quick" aria-label={t('quick')}>
      <h3>{t('quick')}</h3>
      <ChoiceSetting
        legend={t('quick.lines')}
        choices={PACES.map((value) => ({
          value,
          label: t(value === 'self' ? 'quick.self' : `pace.${value}`),
        }))}
        value={byItself ? 'self' : pace}
        onChange={(value) => onChange({ pace: value === 'self' ? 'quick' : value })}
      />
      <ChoiceSetting
        legend={t('sound')}
        choices={LOUDNESS.map((value) => ({ value, label: t(`quick.${value}`) }))}
        value={loudnessOf(settings)}
        onChange={(value) => onChange(SOUND[value])}
      />
      <ChoiceSetting
        legend={t('textSize')}
        choices={SIZES.map((percent) => ({
          value: `${percent}`,
          label: t('percent', { percent }),
        }))}
        value={`${settings.textSize}`}
        onChange={(value) => onChange({ textSize: Number(value) })}
      />
      <ChoiceSetting
        legend={t('motion')}
        choices={(['device', 'still', 'moving'] as const).map((value) => ({
          value,
          label: t(`motion.${value}`),
        }))}
        value={settings.motion}
        onChange={(motion) => onChange({ motion })}
      />
      <Action link words={t('quick.all')} onPress={onAll} />
    </section>
  );
}
