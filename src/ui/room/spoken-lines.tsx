import type { Spoken } from '../../group/views/spoken.ts';
import { SpeechText } from '../play/script/speech-text.tsx';
import { useSpoken } from '../scene-language.ts';

/** Shows lines of the scene: speaker, words, observations. */
export function SpokenLines({ lines }: { readonly lines: readonly Spoken[] }) {
  const spoken = useSpoken();
  return (
    <>
      {lines.map((line, index) => (
        <p key={index} class={line.who === undefined ? 'direction' : 'spoken'} {...spoken}>
          {line.who !== undefined && <b>{line.who}: </b>}
          {line.who === undefined && line.you === undefined ? (
            line.text
          ) : (
            <SpeechText text={line.text} />
          )}
          {line.notice !== undefined && <i class="seen"> {line.notice}</i>}
        </p>
      ))}
    </>
  );
}

/** Returns the line the room answers: the last spoken one, or the last of all. */
export const lastSpoken = (lines: readonly Spoken[]): readonly Spoken[] => {
  const at = lines.findLastIndex(({ who }) => who !== undefined);
  return lines.slice(at < 0 ? -1 : at);
};
