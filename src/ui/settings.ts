import { LANGUAGES } from './language.ts';

/** One of a few values, the first by default. */
const choice = <const V extends string>(...values: readonly [V, ...V[]]) =>
  ({ kind: 'choice', base: values[0] as V, values }) as const;

/** On or off. */
const flag = (base: boolean) => ({ kind: 'flag', base }) as const;

/** A percentage on a slider. */
const percent = (base: number, least: number, most: number, step: number) =>
  ({ kind: 'percent', base, least, most, step }) as const;

/** Every setting, with its values and its default. */
export const SETTINGS = {
  language: choice('device', ...LANGUAGES),
  textSize: percent(100, 80, 200, 10),
  spacing: choice('normal', 'wide'),
  font: choice('atkinson', 'system', 'dyslexic'),
  pace: choice('single', 'instant', 'quick', 'calm', 'slow'), // how new lines appear; `single`: on request
  readAloud: flag(false), // read new lines with a voice of the device
  voice: { kind: 'name', base: '' as string }, // its browser name; empty: the first that fits
  voiceSpeed: percent(100, 50, 200, 10), // of its normal speed
  theme: choice('device', 'light', 'dark', 'contrast'),
  motion: choice('device', 'still', 'moving'),
  stage: flag(true),
  renderer: choice('auto', 'canvas', 'webgl'),
  intensity: choice('scene', 'summary'), // where *Start* leads
  autoForward: flag(false), // continue automatically after enough time to read
  shuffle: flag(true), // shuffle options in each run
  singleKeys: flag(true),
  hints: flag(true),
  sayIt: flag(false), // offer typing at every moment, in practice
  liveHints: flag(false), // while typing, in practice
  theirSide: flag(true), // offer what the person may have heard, after the end
  sound: flag(false),
  roomVolume: percent(40, 0, 100, 5),
  cueVolume: percent(40, 0, 100, 5),
  lineVolume: percent(30, 0, 100, 5),
} as const;

export type SettingName = keyof typeof SETTINGS;

/** How a person wants the pages to look, move and sound. Stored on the device. */
export type Settings = { readonly [K in SettingName]: (typeof SETTINGS)[K]['base'] };

const LONGEST_NAME = 200; // characters of a voice's name

/** Tells whether a setting can have a value. */
function fits(one: (typeof SETTINGS)[SettingName], value: unknown): boolean {
  if (one.kind === 'choice') return one.values.some((known) => known === value);
  if (one.kind === 'name') return typeof value === 'string' && value.length <= LONGEST_NAME;
  if (one.kind === 'flag') return typeof value === 'boolean';
  return typeof value === 'number' && value >= one.least && value <= one.most;
}

/** Decodes settings; each unreadable field gets its default. */
export function decodeSettings(value: unknown): Settings {
  const from = Object(value) as { readonly [name: string]: unknown };
  const read = Object.entries(SETTINGS).map(([name, one]) => [
    name,
    fits(one, from[name]) ? from[name] : one.base,
  ]);
  return Object.fromEntries(read) as Settings;
}

export const DEFAULT_SETTINGS = decodeSettings({});
