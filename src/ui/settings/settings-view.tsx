import './settings.css';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import en from '../catalogue/en/settings.json';
import { Action } from '../kit/action.tsx';
import type { Settings } from '../settings.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { MUTE, type Speaker } from '../speaker.ts';
import { wordsOf } from '../words.ts';
import { type DeviceActions, DeviceSettings } from './device-settings.tsx';
import { SettingRow, type SettingRowProps } from './fields/setting-row.tsx';
import { SettingSection } from './fields/setting-section.tsx';

interface AloudSettingsProps extends Omit<SettingRowProps, 'name'> {
  readonly level: 2 | 3; // of the heading
  readonly speaker: Speaker;
}

/** Settings for reading aloud: on or off, voice, speed. */
function AloudSettings({ settings, level, speaker, onChange }: AloudSettingsProps) {
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

const NAMES = Object.keys(DEFAULT_SETTINGS) as readonly (keyof Settings)[];

const changedIn = (before: Settings, now: Settings): readonly (keyof Settings)[] =>
  NAMES.filter((name) => before[name] !== now[name]);

interface UndoRowProps {
  readonly settings: Settings;
  readonly forget: boolean; // everything was deleted: nothing comes back
  readonly onChange: (change: Partial<Settings>) => void;
}

/**
 * Says what was changed last, and takes it back: one change after the other, a reset or a loaded file as a whole. It
 * stays in view and has no time limit.
 */
function UndoRow({ settings, forget, onChange }: UndoRowProps) {
  const [past, setPast] = useState<readonly Settings[]>([]);
  const last = useRef(settings);
  useLayoutEffect(() => {
    const before = last.current;
    last.current = settings;
    if (changedIn(before, settings).length === 0) return;
    const back = past.at(-1);
    const undone = back !== undefined && changedIn(back, settings).length === 0;
    setPast(undone ? past.slice(0, -1) : [...past, before]);
  }, [settings]);
  useLayoutEffect(() => {
    if (forget) setPast([]);
  }, [forget]);
  const before = past.at(-1);
  const changed = before === undefined ? [] : changedIn(before, settings);
  const [name, ...more] = changed;
  return (
    <div class={before === undefined ? 'undo' : 'undo shown'} role="status">
      {before !== undefined && name !== undefined && (
        <>
          <span>{more.length > 0 ? t('undo.some') : t('undo.one', { name: t(name) })}</span>
          <Action words={t('undo')} onPress={() => onChange(before)} />
        </>
      )}
    </div>
  );
}

const t = wordsOf('settings', en);

export interface SettingsViewProps extends DeviceActions {
  readonly settings: Settings;
  readonly level?: 2 | 3; // of the section headings: 2 on the page, 3 in a sheet with its own h2
  readonly speaker?: Speaker; // reads aloud, if available
  readonly onChange: (change: Partial<Settings>) => void;
}

const preview = () => (
  <figure class="preview">
    <figcaption class="label">{t('looks')}</figcaption>
    <p class="cue">{t('sampleWho')}</p>
    <p class="line">{t('sample')}</p>
  </figure>
);

/** All settings without a page around them, for the settings page and the sheet in a run. */
export function SettingsView(props: SettingsViewProps) {
  const { settings, level = 2, speaker = MUTE, onChange, ...device } = props;
  const section = (
    title: 'reading' | 'light' | 'picture' | 'sound' | 'course' | 'practice',
    names: readonly SettingRowProps['name'][],
    beside: { readonly cue?: string; readonly margin?: ComponentChildren } = {},
  ) => (
    <SettingSection level={level} title={t(title)} {...beside}>
      {names.map((name) => (
        <SettingRow key={name} name={name} settings={settings} onChange={onChange} />
      ))}
    </SettingSection>
  );
  return (
    <div class="settings">
      {section('reading', ['language', 'textSize', 'font', 'spacing', 'pace'], {
        margin: preview(),
      })}
      <AloudSettings settings={settings} level={level} speaker={speaker} onChange={onChange} />
      {section('light', ['theme', 'motion'])}
      {section('picture', ['stage', 'renderer'])}
      {section('sound', ['sound', 'roomVolume', 'cueVolume', 'lineVolume'], { cue: t('soundCue') })}
      {section('course', ['intensity', 'autoForward', 'shuffle'])}
      {section('practice', ['hints', 'sayIt', 'liveHints', 'theirSide', 'singleKeys'])}
      <DeviceSettings level={level} {...device} />
      <UndoRow settings={settings} forget={device.deletion === 'done'} onChange={onChange} />
    </div>
  );
}
