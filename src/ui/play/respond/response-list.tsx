import type { RefObject } from 'preact';
import type { ShownOption } from '../../../core/scenario/beat.ts';
import { words } from '../play-words.ts';
import { SpeechText } from '../script/speech-text.tsx';

interface ResponseListProps {
  readonly options: readonly ShownOption[];
  readonly list: RefObject<HTMLOListElement | null>;
  readonly onChoose: (option: string) => void;
}

/** The lines a trainee may say, in the order drawn. A number key only moves the focus here. */
export function ResponseList({ options, list, onChoose }: ResponseListProps) {
  return (
    <ol class="lines" aria-label={words('responses')} ref={list}>
      {options.map((option, index) => (
        <li key={option.id}>
          <button
            type="button"
            // The second click of a double click was meant for what stood here before.
            onClick={(event) => event.detail < 2 && onChoose(option.id)}
          >
            <span class="key" aria-hidden="true">
              {index + 1}
            </span>
            <span>
              <SpeechText text={option.text} />
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
