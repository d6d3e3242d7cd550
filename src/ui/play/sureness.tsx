import { useId, useState } from 'preact/hooks';
import type { GuessTime } from '../../core/intent.ts';
import { words } from './play-words.ts';

interface SurenessProps {
  readonly when: GuessTime;
  readonly value: number | undefined; // 0..100, undefined while untouched
  readonly onSure: (sure: number) => void;
}

const within = (text: string): number | undefined => {
  const number = Math.round(Number(text));
  return text.trim() === '' || Number.isNaN(number)
    ? undefined
    : Math.min(100, Math.max(0, number));
};

/** How sure the trainee is, by slider or number. It is sent when the question is left, never counted. */
export function Sureness({ when, value, onSure }: SurenessProps) {
  const id = useId();
  const [sure, setSure] = useState(value);
  const commit = (next: number | undefined) => {
    if (next !== undefined && next !== value) onSure(next);
  };
  const onFocusOut = (event: FocusEvent & { readonly currentTarget: HTMLFieldSetElement }) => {
    const to = event.relatedTarget;
    if (!(to instanceof Node && event.currentTarget.contains(to))) commit(sure);
  };
  const onInput = (event: Event & { readonly currentTarget: HTMLInputElement }) =>
    setSure(within(event.currentTarget.value));
  // Some browsers never focus a slider that is dragged; then its own change is the leaving.
  const onChange = (event: Event & { readonly currentTarget: HTMLInputElement }) => {
    if (document.activeElement !== event.currentTarget) commit(within(event.currentTarget.value));
  };
  return (
    <fieldset class="sure" onFocusOut={onFocusOut}>
      <legend>
        <label for={`${id}-s`}>{words('sure.question')}</label>
      </legend>
      <span class="hint" id={`${id}-h`}>
        {words(when === 'middle' ? 'sure.middle' : 'sure.end')}
      </span>
      <div class="scale">
        <input
          id={`${id}-s`}
          type="range"
          min="0"
          max="100"
          step="5"
          class={sure === undefined ? 'untouched' : ''}
          value={sure ?? 50}
          aria-describedby={`${id}-h`}
          aria-valuetext={sure === undefined ? words('sure.unset') : `${sure} %`}
          onInput={onInput}
          onChange={onChange}
        />
        <span class="pct">
          <input
            type="number"
            min="0"
            max="100"
            inputmode="numeric"
            aria-label={words('sure.field')}
            value={sure ?? ''}
            onInput={onInput}
          />
          %
        </span>
        <span class="ends">
          <span>{words('sure.none')}</span>
          <span>{words('sure.all')}</span>
        </span>
      </div>
    </fieldset>
  );
}
