import { Howl } from 'howler';
import { isCue, type SoundCue } from '../core/scenario/line/sound.ts';
import { LOOP, roomOf, TONE, VOLUMES, type Volumes } from './sound.ts';

export interface AudioOptions {
  readonly urlOf: (file: string) => string; // of a file in assets/sound
  readonly voiceOf?: (id: string) => readonly string[]; // its files; none where nobody spoke it
  readonly place: string; // whose air is heard
  readonly volumes?: Volumes;
  /** Called for every cue, heard or not, since everybody gets its caption. */
  readonly caption?: (cue: SoundCue, heard: boolean) => void;
}

/** The sounds of a scenario. Nothing is loaded until they are switched on. */
export interface Audio {
  switchOn(): void;
  switchOff(): void; // the room fades out
  isOn(): boolean;
  /** Holds all that is heard where it is, or lets it go on. */
  hold(on: boolean): void;
  setVolumes(volumes: Volumes): void;
  cue(id: string): void; // ids without a sound are passed over
  /** Plays the recordings of new words one after the other, or a soft tone. */
  lines(voices: readonly string[]): void;
  stop(): void; // at once and for good: somebody leaves
}

const FADE_MS = 1200;

/** Creates the sounds of one page. It makes no request and opens no audio device before `switchOn`. */
export function openAudio(options: AudioOptions): Audio {
  const { urlOf, place, volumes: first = VOLUMES, caption, voiceOf = () => [] } = options;
  let volumes = first;
  let on = false;
  let stopped = false;
  let room: Howl | undefined;
  const cues = new Map<SoundCue, Howl>();
  let spoken: Howl | undefined; // now, or last
  let held: readonly Howl[] = [];

  const sources = (name: string): string[] => [urlOf(`${name}.webm`), urlOf(`${name}.m4a`)];
  const roomHowl = (): Howl | undefined => {
    const name = roomOf(place);
    if (name === undefined) return undefined;
    room ??= new Howl({
      src: sources(name),
      format: ['webm', 'm4a'],
      sprite: { loop: [LOOP.from, LOOP.length, true] },
      volume: 0,
    });
    return room;
  };
  const cueHowl = (cue: SoundCue): Howl => {
    const known = cues.get(cue);
    if (known !== undefined) return known;
    const made = new Howl({ src: sources(cue), format: ['webm', 'm4a'], volume: volumes.cues });
    cues.set(cue, made);
    return made;
  };

  const say = (src: readonly string[], then: () => void): void => {
    spoken?.unload();
    const howl = new Howl({ src: [...src], format: ['webm', 'm4a'], volume: volumes.lines });
    spoken = howl;
    howl.once('end', then);
    howl.once('loaderror', then); // the next is heard all the same
    howl.play();
  };
  const sayAll = ([now, ...later]: readonly (readonly string[])[]): void => {
    if (now !== undefined && on) say(now, () => sayAll(later));
  };

  return {
    switchOn() {
      if (on || stopped) return;
      on = true;
      const howl = roomHowl();
      if (howl === undefined) return;
      if (!howl.playing()) howl.play('loop');
      howl.fade(howl.volume(), volumes.room, FADE_MS);
    },
    switchOff() {
      if (!on) return;
      on = false;
      for (const howl of [...cues.values(), spoken]) howl?.stop();
      room?.fade(room.volume(), 0, FADE_MS);
      room?.once('fade', () => {
        if (!on) room?.stop();
      });
    },
    isOn: () => on,
    hold(still) {
      const all = [room, spoken, ...cues.values()];
      const next = still ? all.flatMap((howl) => (howl?.playing() ? howl : [])) : [];
      for (const howl of next) howl.pause();
      for (const howl of still ? [] : held) if (all.includes(howl)) howl.play();
      held = next;
    },
    setVolumes(next) {
      volumes = next;
      if (on) room?.volume(next.room);
      for (const howl of cues.values()) howl.volume(next.cues);
      spoken?.volume(next.lines);
    },
    cue(id) {
      if (stopped || !isCue(id)) return;
      if (on) cueHowl(id).play();
      caption?.(id, on);
    },
    lines(voices) {
      if (!on || stopped) return;
      const recorded = voices.map(voiceOf).filter((files) => files.length > 0);
      sayAll(recorded.length > 0 ? recorded : [sources(TONE)]);
    },
    stop() {
      on = false;
      stopped = true;
      for (const howl of [room, spoken, ...cues.values()]) howl?.unload();
      cues.clear();
      room = undefined;
      spoken = undefined;
    },
  };
}
