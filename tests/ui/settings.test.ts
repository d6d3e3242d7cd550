import { describe, expect, test } from 'vitest';
import { encodeSettings, settingsFrom } from '../../src/app/files/settings-file.ts';
import { DEFAULT_SETTINGS, decodeSettings, type Settings } from '../../src/ui/settings.ts';

/** Every setting at a value that is not its default. */
const OTHER: Settings = {
  language: 'es',
  textSize: 150,
  spacing: 'wide',
  font: 'dyslexic',
  pace: 'slow',
  readAloud: true,
  voice: 'Alba',
  voiceSpeed: 80,
  theme: 'contrast',
  motion: 'still',
  stage: false,
  renderer: 'canvas',
  intensity: 'summary',
  autoForward: true,
  shuffle: false,
  singleKeys: false,
  hints: false,
  sayIt: true,
  liveHints: true,
  theirSide: false,
  sound: true,
  roomVolume: 10,
  cueVolume: 20,
  lineVolume: 60,
};

test('no value of the other settings is a default', () => {
  const same = Object.entries(DEFAULT_SETTINGS).filter(
    ([name, value]) => Reflect.get(OTHER, name) === value,
  );
  expect(same).toEqual([]);
  expect(Object.keys(OTHER)).toEqual(Object.keys(DEFAULT_SETTINGS));
});

test('every setting is remembered', () => {
  expect(decodeSettings(JSON.parse(JSON.stringify(OTHER)))).toEqual(OTHER);
});

test('what cannot be read is the default, one by one', () => {
  const odd = { ...OTHER, pace: 'now', voiceSpeed: 900, voice: 'a'.repeat(201), shuffle: 'yes' };
  const { pace, voiceSpeed, voice, shuffle } = DEFAULT_SETTINGS;
  expect(decodeSettings(odd)).toEqual({ ...OTHER, pace, voiceSpeed, voice, shuffle });
});

describe('a file of settings', () => {
  test('gives back what was put in', () => {
    expect(settingsFrom(encodeSettings(OTHER))).toEqual({ ok: true, value: OTHER });
  });

  test.each([
    ['nothing', ''],
    ['half a file', encodeSettings(OTHER).slice(0, 40)],
    ['a list', '[]'],
    ['null', 'null'],
    ['a record', '{"format":"unscripted-record"}'],
    ['a very long file', `${' '.repeat(20_000)}${encodeSettings(OTHER)}`],
  ])('%s is none', (_name, text) => {
    expect(settingsFrom(text)).toEqual({ ok: false, error: 'not-settings' });
  });
});
