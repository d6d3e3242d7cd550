import { useEffect } from 'preact/hooks';
import { stretches } from '../../core/scenario/line/speech.ts';
import { Action } from '../kit/action.tsx';
import type { Speaker } from '../speaker.ts';
import { playWords } from './play-words.ts';
import type { SpokenPassage, TranscriptEntry } from './script/script.ts';

/** Converts a line to spoken text: speaker, words without quotes and brackets, observation. */
const spoken = ({ cue, text, notice }: TranscriptEntry): readonly string[] => [
  ...(cue === '' ? [] : [`${cue}.`]),
  ...stretches(text).map((part) => part.text.replaceAll(/[“”]/g, '')),
  ...(notice === undefined ? [] : [notice]),
];

/** Hook: reads each new passage aloud if wanted. Returns a function that reads or stops the current one. */
export function useAloud(
  speaker: Speaker,
  on: boolean,
  { key, entries }: SpokenPassage,
  language: string,
): () => boolean {
  const ready = speaker.voices.length > 0;
  const read = () => speaker.speak(entries.flatMap(spoken), language);
  useEffect(() => {
    if (on && ready) read();
    return () => speaker.stop();
  }, [on, ready, key]);
  return () => {
    if (!ready) return false;
    if (speaker.speaking) speaker.stop();
    else read();
    return true;
  };
}

interface AloudButtonProps {
  readonly on: boolean; // lines are read aloud
  readonly speaker: Speaker;
  readonly onPress: () => void;
}

/** Button that reads the passage again, or stops. */
export function AloudButton({ on, speaker: { voices, speaking }, onPress }: AloudButtonProps) {
  if (!on || voices.length === 0) return null;
  return (
    <Action link words={playWords(speaking ? 'aloud.stop' : 'aloud.read')} onPress={onPress} />
  );
}
