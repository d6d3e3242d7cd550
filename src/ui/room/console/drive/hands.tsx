import { useState } from 'preact/hooks';
import type { ShownOption } from '../../../../core/scenario/beat.ts';
import type { Counts } from '../../../../group/facts/room-event.ts';
import { letterOf } from '../../letter.ts';
import { words } from '../console-words.ts';

interface HandsProps {
  readonly options: readonly ShownOption[];
  readonly onTally: (counts: Counts, passed: number) => void;
}

const MOST = 1000;

/** A show of hands, typed in as it is counted. */
export function Hands({ options, onTally }: HandsProps) {
  const [counts, setCounts] = useState<Counts>({});
  const [passed, setPassed] = useState(0);
  const set = (next: Counts, passes: number) => {
    setCounts(next);
    setPassed(passes);
    onTally(next, passes);
  };
  const read = (event: Event & { readonly currentTarget: HTMLInputElement }) => {
    const count = Number(event.currentTarget.value);
    return Number.isInteger(count) && count >= 0 && count <= MOST ? count : 0;
  };
  return (
    <fieldset class="hands">
      <legend>{words('hands')}</legend>
      {options.map(({ id }, place) => (
        <label key={id}>
          {words('hands.for', { letter: letterOf(place) })}
          <input
            type="number"
            min={0}
            max={MOST}
            inputMode="numeric"
            value={counts[id] ?? 0}
            onInput={(event) => set({ ...counts, [id]: read(event) }, passed)}
          />
        </label>
      ))}
      <label>
        {words('hands.passed')}
        <input
          type="number"
          min={0}
          max={MOST}
          inputMode="numeric"
          value={passed}
          onInput={(event) => set(counts, read(event))}
        />
      </label>
    </fieldset>
  );
}
