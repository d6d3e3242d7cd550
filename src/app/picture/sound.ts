import { useEffect, useRef } from 'preact/hooks';
import { currentAttempt, currentTurn, type SessionState } from '../../core/run/state.ts';
import type { Line } from '../../core/scenario/line/line.ts';
import type { Audio } from '../../stage/audio.ts';
import type { Settings } from '../../ui/settings.ts';
import { beforeLeaving } from '../shell/leaving.ts';

const FILES = import.meta.glob<string>('../../../assets/sound/*', {
  eager: true,
  query: '?url',
  import: 'default',
});
const VOICES = import.meta.glob<string>('../../../assets/voice/*/*', {
  eager: true,
  query: '?url',
  import: 'default',
});
const urlOf = (file: string): string => FILES[`../../../assets/sound/${file}`] ?? file;

/** Lists the URLs of a line's recording, smaller format first; empty if there is none. */
const voiceIn =
  (place: string) =>
  (id: string): readonly string[] =>
    ['webm', 'm4a'].flatMap(
      (format) => VOICES[`../../../assets/voice/${place}/${id}.${format}`] ?? [],
    );

const volumesOf = ({ roomVolume, cueVolume, lineVolume }: Settings) => ({
  room: roomVolume / 100,
  cues: cueVolume / 100,
  lines: lineVolume / 100,
});

/** Returns the lines of the passage that can be read so far. */
function passageLines(state: SessionState): readonly Line[] {
  const turn = currentTurn(state);
  if (state.ended) return state.ended.lines;
  if (turn === undefined) return [];
  return state.phase === 'reacting'
    ? (currentAttempt(turn)?.chose.reaction ?? [])
    : turn.beat.lines;
}

/** Plays sound with the lines once it is switched on, and none under a pause. Nothing is loaded before that. */
export function useSound(state: SessionState, settings: Settings, paused: boolean): void {
  const audio = useRef<Audio | undefined>(undefined);
  const { sound } = settings;
  const { place } = state.began;

  useEffect(() => {
    if (!sound) return;
    let wanted = true;
    void import('../../stage/audio.ts').then(({ openAudio }) => {
      if (!wanted) return;
      const opened = openAudio({
        urlOf,
        voiceOf: voiceIn(place),
        place,
        volumes: volumesOf(settings),
      });
      audio.current = opened;
      opened.switchOn();
    });
    const stop = () => audio.current?.stop();
    const forget = beforeLeaving(stop);
    return () => {
      wanted = false;
      forget();
      stop();
      audio.current = undefined;
    };
  }, [sound, place]);

  useEffect(
    () => audio.current?.setVolumes(volumesOf(settings)),
    [settings.roomVolume, settings.cueVolume, settings.lineVolume],
  );

  useEffect(() => audio.current?.hold(paused), [paused]);

  const { phase, turns } = state;
  const passage = `${turns.length}/${turns.at(-1)?.attempts.length ?? 0}/${phase}`;
  const all = passageLines(state);
  const heard = useRef({ passage: '', lines: 0 });
  useEffect(() => {
    const from = heard.current.passage === passage ? heard.current.lines : 0;
    heard.current = { passage, lines: all.length };
    const lines = all.slice(from);
    for (const line of lines) if (line.sound) audio.current?.cue(line.sound);
    if (lines.length > 0) audio.current?.lines(lines.flatMap(({ voice }) => voice ?? []));
  }, [passage, all.length]);
}
