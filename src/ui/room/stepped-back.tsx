import type { SceneView } from '../../group/views/public-view.ts';
import { SpeechText } from '../play/script/speech-text.tsx';
import { letterOf } from './letter.ts';
import { screenWords } from './screen/screen-words.ts';

/** Tells wall and phones that the room has stepped back, and from which line, until the vote opens again. */
export function SteppedBack({ scene: { options, tried } }: { readonly scene: SceneView }) {
  const place = options.findIndex(({ id }) => id === tried);
  const line = options[place];
  return (
    <div role="status">
      <h1>{line ? screenWords('back', { letter: letterOf(place) }) : screenWords('back.own')}</h1>
      {line && (
        <p class="say">
          <SpeechText text={line.text} />
        </p>
      )}
      <p>{screenWords('back.kept')}</p>
    </div>
  );
}
