import { useId, useState } from 'preact/hooks';
import { reportWords } from './reports-words.ts';

interface RowStepsProps {
  readonly from: number; // index of the first row shown
  readonly most: number; // rows shown at a time
  readonly here: number; // rows loaded
  readonly all: number; // rows in total
  readonly onFrom: (from: number) => void;
}

/** Shows which rows of a long table are visible, with buttons to others; announced while they are used. */
export function RowSteps({ from, most, here, all, onFrom }: RowStepsProps) {
  const id = useId();
  const [within, setWithin] = useState(false);
  const last = Math.max(0, Math.ceil(here / most) - 1) * most;
  const steps = [
    ['first', 0],
    ['before', Math.max(0, from - most)],
    ['next', Math.min(last, from + most)],
    ['last', last],
  ] as const;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      class="row-steps small no-print"
      role="group"
      aria-labelledby={id}
      onFocusIn={() => setWithin(true)}
      onFocusOut={() => setWithin(false)}
    >
      <span id={id} aria-live={within ? 'polite' : 'off'}>
        {reportWords('rows.shown', { from: from + 1, to: Math.min(from + most, all), all })}
      </span>
      {steps.map(([key, to]) => (
        <button
          key={key}
          type="button"
          class="btn plain"
          aria-disabled={to === from}
          onClick={() => to !== from && onFrom(to)}
        >
          {reportWords(`rows.${key}`)}
        </button>
      ))}
    </div>
  );
}
