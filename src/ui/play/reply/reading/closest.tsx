import { useId, useState } from 'preact/hooks';
import { SELF_MARKS, type SelfMark } from '../../../../core/run/intent.ts';
import type { ShownBeat } from '../../../../core/scenario/beat.ts';
import { playWords } from '../../play-words.ts';
import { SpeechText } from '../../script/speech-text.tsx';

interface ClosestProps {
  readonly beat: ShownBeat;
  readonly unread: boolean; // the learner rates it themselves and sees a model answer
  readonly onClosest: (option: string, self: readonly SelfMark[]) => void;
}

/** Asks which line is closest, if a reply could not be read reliably. */
export function Closest({ beat, unread, onClosest }: ClosestProps) {
  const id = useId();
  const [option, setOption] = useState<string | undefined>(undefined);
  const [marks, setMarks] = useState<readonly SelfMark[]>([]);
  const model = beat.options.find((one) => one.id === beat.strongest);
  const toggle = (mark: SelfMark) =>
    setMarks(SELF_MARKS.filter((one) => (one === mark) !== marks.includes(one)));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (option !== undefined) onClosest(option, marks);
      }}
    >
      {unread && (
        <>
          <fieldset class="set">
            <legend>{playWords('self')}</legend>
            {SELF_MARKS.map((mark) => (
              <label class="pick" key={mark}>
                <input
                  type="checkbox"
                  checked={marks.includes(mark)}
                  onChange={() => toggle(mark)}
                />
                {playWords(`self.${mark}`)}
              </label>
            ))}
          </fieldset>
          {model && (
            <dl>
              <dt>{playWords('self.model')}</dt>
              <dd class="stronger">
                <SpeechText text={model.text} />
              </dd>
            </dl>
          )}
        </>
      )}
      <fieldset class="set">
        <legend>{playWords('closest')}</legend>
        <span class="hint">{playWords('closest.hint')}</span>
        {beat.options.map((one) => (
          <label class="pick" key={one.id}>
            <input
              type="radio"
              name={id}
              checked={one.id === option}
              onChange={() => setOption(one.id)}
            />
            <span>
              <SpeechText text={one.text} />
            </span>
          </label>
        ))}
      </fieldset>
      <button class="btn main" type="submit" aria-disabled={option === undefined}>
        {playWords('goOn')}
      </button>
    </form>
  );
}
