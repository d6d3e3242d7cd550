import { useId, useState } from 'preact/hooks';
import { RETURN_WEEKS, returnAt } from '../../core/run/return.ts';
import { Action } from '../kit/action.tsx';
import { recordWords } from './record-words.ts';

interface ReturnPlanProps {
  readonly lastAt: number;
  readonly dayOf: (at: number) => string;
  readonly onSave: (at: number) => void;
}

const MOST_WEEKS = 52;

/** Suggests when to return, some weeks after the latest run, with a calendar file. */
export function ReturnPlan({ lastAt, dayOf, onSave }: ReturnPlanProps) {
  const [weeks, setWeeks] = useState(RETURN_WEEKS);
  const id = useId();
  const at = returnAt(lastAt, weeks);
  return (
    <div class="stack-s">
      <p>{recordWords('return.lead')}</p>
      <div class="field">
        <label class="label" for={id}>
          {recordWords('return.weeks')}
        </label>
        <input
          id={id}
          type="number"
          min={1}
          max={MOST_WEEKS}
          value={weeks}
          onInput={({ currentTarget: { valueAsNumber } }) => {
            if (valueAsNumber >= 1 && valueAsNumber <= MOST_WEEKS) setWeeks(valueAsNumber);
          }}
        />
      </div>
      <p role="status">{recordWords('return.day', { day: dayOf(at) })}</p>
      <div class="actions tight">
        <Action words={recordWords('return.save')} onPress={() => onSave(at)} />
      </div>
    </div>
  );
}
