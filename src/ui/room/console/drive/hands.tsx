import { useState } from 'preact/hooks';
import type { ShownOption } from '../../../../core/scenario/beat.ts';
import type { HandCounts } from '../../../../group/facts/room-event.ts';
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
      {options.map(({ id }, place) => (
        <label key={id}>
          {consoleWords('hands.for', { letter: letterOf(place) })}
          <input
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
        {consoleWords('hands.passed')}
        <input
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
