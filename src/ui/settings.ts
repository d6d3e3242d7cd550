import { LANGUAGES, type Language } from './language.ts';

/** How a person wants the pages to look, move and sound. Stored on the device. */
export interface Settings {
  readonly language: 'device' | Language;
  readonly textSize: number; // percent, 80 to 200
  readonly spacing: 'normal' | 'wide';
  readonly font: 'atkinson' | 'system' | 'dyslexic';
  readonly pace: 'single' | 'instant' | 'quick' | 'calm' | 'slow'; // how new lines appear; `single`: on request
  readonly readAloud: boolean; // read new lines with a voice of the device
  readonly voice: string; // its browser name; empty: the first that fits
  readonly voiceSpeed: number; // percent of its normal speed, 50 to 200
  readonly theme: 'device' | 'light' | 'dark' | 'contrast';
  readonly motion: 'device' | 'still' | 'moving';
  readonly stage: boolean;
  readonly renderer: 'auto' | 'canvas' | 'webgl';
  readonly intensity: 'scene' | 'summary'; // where *Start* leads
  readonly autoForward: boolean; // continue automatically after enough time to read
  readonly shuffle: boolean; // shuffle options in each run
  readonly singleKeys: boolean;
  readonly hints: boolean;
  readonly sayIt: boolean; // offer typing at every moment, in practice
  readonly liveHints: boolean; // while typing, in practice
  readonly theirSide: boolean; // offer what the person may have heard, after the end
  readonly sound: boolean;
  readonly roomVolume: number; // percent
  readonly cueVolume: number; // percent
  readonly lineVolume: number; // percent
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'device',
  textSize: 100,
  spacing: 'normal',
  font: 'atkinson',
  pace: 'single',
  readAloud: false,
  voice: '',
  voiceSpeed: 100,
  theme: 'device',
  motion: 'device',
  stage: true,
  renderer: 'auto',
  intensity: 'scene',
  autoForward: false,
  shuffle: true,
  singleKeys: true,
  hints: true,
  sayIt: false,
  liveHints: false,
  theirSide: true,
  sound: false,
  roomVolume: 40,
  cueVolume: 40,
  lineVolume: 30,
};

const within = (value: unknown, least: number, most: number, fallback: number): number =>
  typeof value === 'number' && value >= least && value <= most ? value : fallback;

const among = <T extends string>(value: unknown, known: readonly T[], fallback: T): T =>
  known.find((one) => one === value) ?? fallback;

const flag = (value: unknown, fallback: boolean): boolean =>
  typeof value === 'boolean' ? value : fallback;

const LONGEST_NAME = 200; // characters of a voice's name

const name = (value: unknown, fallback: string): string =>
  typeof value === 'string' && value.length <= LONGEST_NAME ? value : fallback;

/** Decodes settings; each unreadable field gets its default. */
export function decodeSettings(value: unknown): Settings {
  const from = (typeof value === 'object' && value !== null ? value : {}) as {
    readonly [K in keyof Settings]?: unknown;
  };
  const base = DEFAULT_SETTINGS;
  return {
    language: among(from.language, ['device', ...LANGUAGES], base.language),
    textSize: within(from.textSize, 80, 200, base.textSize),
    spacing: among(from.spacing, ['normal', 'wide'], base.spacing),
    font: among(from.font, ['atkinson', 'system', 'dyslexic'], base.font),
    pace: among(from.pace, ['single', 'instant', 'quick', 'calm', 'slow'], base.pace),
    readAloud: flag(from.readAloud, base.readAloud),
    voice: name(from.voice, base.voice),
    voiceSpeed: within(from.voiceSpeed, 50, 200, base.voiceSpeed),
    theme: among(from.theme, ['device', 'light', 'dark', 'contrast'], base.theme),
    motion: among(from.motion, ['device', 'still', 'moving'], base.motion),
    stage: flag(from.stage, base.stage),
    renderer: among(from.renderer, ['auto', 'canvas', 'webgl'], base.renderer),
    intensity: among(from.intensity, ['scene', 'summary'], base.intensity),
    autoForward: flag(from.autoForward, base.autoForward),
    shuffle: flag(from.shuffle, base.shuffle),
    singleKeys: flag(from.singleKeys, base.singleKeys),
    hints: flag(from.hints, base.hints),
    sayIt: flag(from.sayIt, base.sayIt),
    liveHints: flag(from.liveHints, base.liveHints),
    theirSide: flag(from.theirSide, base.theirSide),
    sound: flag(from.sound, base.sound),
    roomVolume: within(from.roomVolume, 0, 100, base.roomVolume),
    cueVolume: within(from.cueVolume, 0, 100, base.cueVolume),
    lineVolume: within(from.lineVolume, 0, 100, base.lineVolume),
  };
}
