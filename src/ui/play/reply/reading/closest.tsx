import { useId, useState } from 'preact/hooks';
import { NEUTRAL, type ShownBeat } from '../../../../core/scenario/beat.ts';
import { playWords } from '../../play-words.ts';
import { SpeechText } from '../../script/speech-text.tsx';

interface ClosestProps {
  readonly beat: ShownBeat;
  readonly onClosest: (option: string) => void;
}

/** Asks which line is closest to words that could not be read, or whether none is. */
export function Closest({ beat, onClosest }: ClosestProps) {
  const id = useId();
  const [option, setOption] = useState<string | undefined>(undefined);
  const none = { id: NEUTRAL, text: playWords('closest.none') };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (option !== undefined) onClosest(option);
      }}
    >
      <fieldset class="set">
        <legend class="sr">{playWords('closest')}</legend>
        <span class="hint">{playWords('closest.hint')}</span>
        {[...beat.options, none].map((one) => (
          <label class="pick" key={one.id}>
            <input
              type="radio"
              name={id}
              checked={one.id === option}
              onChange={() => setOption(one.id)}
            />
            <span>{one === none ? one.text : <SpeechText text={one.text} />}</span>
          </label>
        ))}
      </fieldset>
      <button class="btn main" type="submit" aria-disabled={option === undefined}>
        {playWords('goOn')}
      </button>
    </form>
  );
}
