import { Howl } from 'howler';
import { type Cue, isCue, LOOP, roomOf, VOLUMES, type Volumes } from './sound.ts';

export interface AudioOptions {
  readonly urlOf: (file: string) => string; // of a file in assets/sound
  readonly place: string; // whose air is heard
  readonly volumes?: Volumes;
  /** Called for every cue, heard or not: a caption is for everybody. */
  readonly caption?: (cue: Cue, heard: boolean) => void;
}

/** The sounds of a scenario. Off, and nothing loaded, until switched on. */
export interface Audio {
  switchOn(): void;
  switchOff(): void; // the room fades out
  isOn(): boolean;
  setVolumes(volumes: Volumes): void;
  cue(id: string): void; // ids without a sound are passed over
  stop(): void; // at once and for good: somebody leaves
}

const FADE = 1200; // ms

/** Sounds for one page. Makes no request and opens no audio device before `switchOn`. */
export function openAudio(options: AudioOptions): Audio {
  const { urlOf, place, volumes: first = VOLUMES, caption } = options;
  let volumes = first;
  let on = false;
  let stopped = false;
  let room: Howl | undefined;
  const cues = new Map<Cue, Howl>();

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
  const cueHowl = (cue: Cue): Howl => {
    const known = cues.get(cue);
    if (known !== undefined) return known;
    const made = new Howl({ src: sources(cue), format: ['webm', 'm4a'], volume: volumes.cues });
    cues.set(cue, made);
    return made;
  };

  return {
    switchOn() {
      if (on || stopped) return;
      on = true;
      const howl = roomHowl();
      if (howl === undefined) return;
      if (!howl.playing()) howl.play('loop');
      howl.fade(howl.volume(), volumes.room, FADE);
    },
    switchOff() {
      if (!on) return;
      on = false;
      for (const howl of cues.values()) howl.stop();
      room?.fade(room.volume(), 0, FADE);
      room?.once('fade', () => {
        if (!on) room?.stop();
      });
    },
    isOn: () => on,
    setVolumes(next) {
      volumes = next;
      if (on) room?.volume(next.room);
      for (const howl of cues.values()) howl.volume(next.cues);
    },
    cue(id) {
      if (stopped || !isCue(id)) return;
      if (on) cueHowl(id).play();
      caption?.(id, on);
    },
    stop() {
      on = false;
      stopped = true;
      for (const howl of [room, ...cues.values()]) howl?.unload();
      cues.clear();
      room = undefined;
    },
  };
}
