import en from '../../catalogue/en/settings.json';
import { type Language, OWN_NAMES } from '../../language.ts';
import { SETTINGS, type SettingName, type Settings } from '../../settings.ts';
import { type Words, wordsOf } from '../../words.ts';
import { ChoiceSetting } from './choice-setting.tsx';
import { RangeSetting } from './range-setting.tsx';
import { SwitchSetting } from './switch-setting.tsx';

const t = wordsOf('settings', en) as Words<string>;

const OWN_NAME: { readonly [value: string]: string } = OWN_NAMES;

const choiceOf = (name: SettingName, value: string) =>
  name === 'language' && value !== 'device'
    ? { value, label: OWN_NAME[value as Language] ?? value, lang: value }
    : { value, label: t(`${name}.${value}`) };

export interface SettingRowProps {
  readonly name: Exclude<SettingName, 'voice'>;
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/**
 * A setting as a switch, a choice or a slider. Its words are found by its name: the label, `Hint`, and one for each value.
 * Volumes rest while there is no sound.
 */
export function SettingRow({ name, settings, onChange }: SettingRowProps) {
  const one = SETTINGS[name];
  const label = t(name);
  const hint = `${name}Hint` in en ? { hint: t(`${name}Hint`) } : {};
  const set = (value: Settings[SettingName]) => onChange({ [name]: value });
  const value = settings[name];
  if (one.kind === 'flag')
    return <SwitchSetting label={label} {...hint} value={value === true} onChange={set} />;
  if (one.kind === 'choice') {
    const choices = one.values.map((each) => choiceOf(name, each));
    return (
      <ChoiceSetting legend={label} {...hint} choices={choices} value={`${value}`} onChange={set} />
    );
  }
  const disabled = name.endsWith('Volume') && !settings.sound;
  return (
    <RangeSetting
      label={label}
      span={one}
      value={Number(value)}
      disabled={disabled}
      onChange={set}
    />
  );
}
