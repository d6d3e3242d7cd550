import { Howl } from 'howler';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CUES } from '../../src/core/scenario/line/sound.ts';
import { type Audio, openAudio } from '../../src/stage/audio.ts';
import { ROOMS, TONE } from '../../src/stage/sound.ts';

const files = import.meta.glob<string>('../../assets/sound/*', {
  query: '?url',
  import: 'default',
  eager: true,
});
const TIMES = { timeout: 60_000, interval: 40 };

const asked: string[] = [];
const urlOf = (file: string): string => {
  asked.push(file);
  return files[`../../assets/sound/${file}`] ?? 'missing';
};

let audio: Audio | undefined;
afterEach(() => {
  audio?.stop();
  audio = undefined;
  asked.length = 0;
  vi.restoreAllMocks();
});

const open = (caption?: (cue: string, heard: boolean) => void, place = 'platform-four'): Audio => {
  audio = openAudio({ urlOf, place, ...(caption && { caption }) });
  return audio;
};

test('every sound is there in both formats', () => {
  const rooms = ROOMS.map((place) => `room-${place}`);
  const names = [...rooms, ...CUES, TONE].flatMap((name) => [`${name}.webm`, `${name}.m4a`]);
  expect(Object.keys(files).map((path) => path.split('/').at(-1))).toEqual(names.toSorted());
});

test('asks for nothing and plays nothing before it is switched on', () => {
  const play = vi.spyOn(Howl.prototype, 'play');
  open().cue('chime');
  expect(asked).toEqual([]);
  expect(play).not.toHaveBeenCalled();
});

test('a cue is captioned whether it is heard or not', () => {
  const caption = vi.fn();
  const here = open(caption);
  here.cue('door');
  here.switchOn();
  here.cue('door');
  here.cue('trumpet');
  expect(caption.mock.calls).toEqual([
    ['door', false],
    ['door', true],
  ]);
});

test.each(ROOMS)('the room of %s is decoded and runs as a loop, webm before m4a', async (place) => {
  const play = vi.spyOn(Howl.prototype, 'play');
  open(undefined, place).switchOn();
  expect(asked).toEqual([`room-${place}.webm`, `room-${place}.m4a`]);
  expect(play).toHaveBeenCalledWith('loop');
  const room = play.mock.contexts[0] as Howl | undefined;
  await expect.poll(() => room?.state(), TIMES).toBe('loaded');
  expect(room?.duration()).toBeCloseTo(12.5, 1);
});

test('a pause holds the room where it is, and it goes on after', () => {
  const play = vi.spyOn(Howl.prototype, 'play');
  const pause = vi.spyOn(Howl.prototype, 'pause');
  const here = open();
  here.switchOn();
  vi.spyOn(Howl.prototype, 'playing').mockReturnValue(true); // no device may be open here
  here.hold(true);
  expect(pause.mock.contexts).toEqual([play.mock.contexts[0]]);
  here.hold(false);
  expect(play.mock.calls).toEqual([['loop'], []]);
});

test('a place without a room is silent, and its cues are heard', () => {
  const play = vi.spyOn(Howl.prototype, 'play');
  const here = open(undefined, 'nowhere');
  here.switchOn();
  expect(play).not.toHaveBeenCalled();
  here.cue('door');
  expect(play).toHaveBeenCalledTimes(1);
});

test('volumes of room, cues and lines are apart', () => {
  const volume = vi.spyOn(Howl.prototype, 'volume');
  const here = open();
  here.switchOn();
  here.cue('bus');
  here.lines([]);
  here.setVolumes({ room: 0.1, cues: 0.9, lines: 0.3 });
  expect(volume.mock.calls.filter((args) => args.length > 0)).toEqual(
    expect.arrayContaining([[0.1], [0.9], [0.3]]),
  );
});

test('leaving stops and unloads everything at once, for good', () => {
  const unload = vi.spyOn(Howl.prototype, 'unload');
  const play = vi.spyOn(Howl.prototype, 'play');
  const caption = vi.fn();
  const here = open(caption);
  here.switchOn();
  here.cue('bus');
  here.stop();
  expect(unload).toHaveBeenCalledTimes(2);
  here.switchOn();
  here.cue('bus');
  expect(here.isOn()).toBe(false);
  expect(play).toHaveBeenCalledTimes(2);
  expect(caption).toHaveBeenCalledTimes(1);
});

describe('new lines', () => {
  const voiceOf = (id: string): readonly string[] =>
    id === 'spoken' ? [urlOf('door.webm'), urlOf('door.m4a')] : [];

  test.each<[string, readonly string[], readonly string[]]>([
    ['are told by a soft tone', [], ['line.webm', 'line.m4a']],
    ['that nobody has spoken are told by the tone', ['unspoken'], ['line.webm', 'line.m4a']],
    ['are heard in the voice that was recorded', ['unspoken', 'spoken'], ['door.webm', 'door.m4a']],
  ])('%s', (_, voices, files) => {
    const play = vi.spyOn(Howl.prototype, 'play');
    audio = openAudio({ urlOf, voiceOf, place: 'nowhere' });
    audio.switchOn();
    audio.lines(voices);
    expect(asked).toEqual(files);
    expect(play).toHaveBeenCalledTimes(1);
  });

  test.each(['end', 'loaderror'])('follow one another when there are several: %s', (told) => {
    const play = vi.spyOn(Howl.prototype, 'play');
    const once = vi.spyOn(Howl.prototype, 'once');
    audio = openAudio({ urlOf, voiceOf, place: 'nowhere' });
    audio.switchOn();
    audio.lines(['spoken', 'spoken']);
    const [, ended] = once.mock.calls.find(([event]) => event === told) ?? [];
    ended?.(0, undefined);
    expect(play).toHaveBeenCalledTimes(2);
  });

  test('are silent until sound is asked for', () => {
    open().lines(['spoken']);
    expect(asked).toEqual([]);
  });
});
