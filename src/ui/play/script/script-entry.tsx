import { useSpoken } from '../../scene-language.ts';
import { captionOf } from '../play-words.ts';
import type { TranscriptEntry } from './script.ts';
import { SpeechText } from './speech-text.tsx';

interface ScriptEntryProps {
  readonly entry: TranscriptEntry;
  readonly place: 'earlier' | 'near' | 'now';
}

/** Shows one entry: speaker, words, observation, sound caption. */
export function ScriptEntry({ entry, place }: ScriptEntryProps) {
  const { by, cue, text, notice, sound } = entry;
  const caption = sound === undefined ? undefined : captionOf(sound);
  const side = place === 'earlier' ? 'earlier' : '';
  const spoken = useSpoken();
  const kind = by === 'nobody' ? 'dir' : by === 'you' ? 'say you' : 'say';
  return (
    <>
      {caption && (
        <li class={`dir sound ${side}`}>
          <p>[{caption}]</p>
        </li>
      )}
      <li class={`${kind} ${place}`}>
        {by !== 'nobody' && <span class="cue">{cue}</span>}
        {by === 'nobody' ? (
          <p {...spoken}>{text}</p>
        ) : (
          <p>
            <SpeechText text={text} />
          </p>
        )}
      </li>
      {notice && (
        <li class={`dir ${side}`}>
          <p {...spoken}>{notice}</p>
        </li>
      )}
    </>
  );
}
