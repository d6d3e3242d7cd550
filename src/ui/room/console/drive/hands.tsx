import { useState } from 'preact/hooks';
import type { ShownOption } from '../../../../core/scenario/beat.ts';
import type { HandCounts } from '../../../../group/facts/room-event.ts';
import { SpeechText } from '../../../play/script/speech-text.tsx';
import { letterOf } from '../../letter.ts';
import { consoleWords } from '../console-words.ts';

interface HandsProps {
  readonly options: readonly ShownOption[];
  readonly onTally: (counts: HandCounts, passed: number) => void;
}

const MAX_HANDS = 1000;

/** Form for a show of hands. */
export function Hands({ options, onTally }: HandsProps) {
  const [counts, setCounts] = useState<HandCounts>({});
  const [passed, setPassed] = useState(0);
  const set = (next: HandCounts, passes: number) => {
    setCounts(next);
    setPassed(passes);
    onTally(next, passes);
  };
  const read = (event: Event & { readonly currentTarget: HTMLInputElement }) => {
    const count = Number(event.currentTarget.value);
    return Number.isInteger(count) && count >= 0 && count <= MAX_HANDS ? count : 0;
  };
  return (
    <fieldset class="hands">
      <legend>{consoleWords('hands')}</legend>
      {options.map(({ id, text }, place) => (
        <label key={id}>
          <b aria-hidden="true">{letterOf(place)}</b>
          <span aria-hidden="true">
            <SpeechText text={text} />
          </span>
          <input
            aria-label={consoleWords('hands.for', { letter: letterOf(place) })}
            type="number"
            min={0}
            max={MAX_HANDS}
            inputMode="numeric"
            value={counts[id] ?? 0}
            onInput={(event) => set({ ...counts, [id]: read(event) }, passed)}
          />
        </label>
      ))}
      <label>
        <b aria-hidden="true">–</b>
        <span aria-hidden="true">{consoleWords('hands.passed')}</span>
        <input
          aria-label={consoleWords('hands.passed')}
          type="number"
          min={0}
          max={MAX_HANDS}
          inputMode="numeric"
          value={passed}
          onInput={(event) => set(counts, read(event))}
        />
      </label>
    </fieldset>
  );
}
