import { useId, useState } from 'preact/hooks';
import type { GuessTime } from '../../../core/run/intent.ts';
import { playWords } from '../play-words.ts';

interface SurenessProps {
  readonly when: GuessTime;
  readonly value: number | undefined; // 0..100; undefined until set
  readonly onSure: (sure: number) => void;
}

const within = (text: string): number | undefined => {
  const number = Math.round(Number(text));
  return text.trim() === '' || Number.isNaN(number)
    ? undefined
    : Math.min(100, Math.max(0, number));
};

/** Slider and number field for confidence. Every change is sent; the last one counts. */
export function Sureness({ when, value, onSure }: SurenessProps) {
  const id = useId();
  const [sure, setSure] = useState(value);
  const commit = (next: number | undefined) => {
    if (next !== undefined && next !== value) onSure(next);
  };
  type InputEvent = Event & { readonly currentTarget: HTMLInputElement };
  const onSlide = (event: InputEvent) => setSure(within(event.currentTarget.value));
  const onSettled = (event: InputEvent) => commit(within(event.currentTarget.value));
  const onType = (event: InputEvent) => {
    onSlide(event);
    onSettled(event);
  };
  return (
    <fieldset class="sure">
      <legend>
        <label for={`${id}-s`}>{playWords('sure.question')}</label>
      </legend>
      <span class="hint" id={`${id}-h`}>
        {playWords(when === 'middle' ? 'sure.middle' : 'sure.end')}
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
          aria-valuetext={sure === undefined ? playWords('sure.unset') : `${sure} %`}
          onInput={onSlide}
          onChange={onSettled}
        />
        <span class="pct">
          <input
            type="number"
            min="0"
            max="100"
            inputmode="numeric"
            aria-label={playWords('sure.field')}
            value={sure ?? ''}
            onInput={onType}
          />
          %
        </span>
        <span class="ends">
          <span>{playWords('sure.none')}</span>
          <span>{playWords('sure.all')}</span>
        </span>
      </div>
    </fieldset>
  );
}
