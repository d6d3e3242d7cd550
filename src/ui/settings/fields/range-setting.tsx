import { useId, useState } from 'preact/hooks';
import en from '../../catalogue/en/settings.json';
import { wordsOf } from '../../words.ts';

const t = wordsOf('settings', en);

export interface RangeSettingProps {
  readonly label: string;
  readonly span: { readonly least: number; readonly most: number; readonly step: number };
  readonly value: number; // percent
  readonly disabled: boolean;
  readonly onChange: (value: number) => void; // called once, on release
}

/** Slider for a percentage. The page changes on release, not while dragging. */
export function RangeSetting(props: RangeSettingProps) {
  const { label, span, value, disabled, onChange } = props;
  const id = useId();
  const [draft, setDraft] = useState<number | undefined>(undefined); // while dragging
  const shown = draft ?? value;
  const words = t('percent', { percent: shown });
  return (
    <div class="set">
      <label class="label" for={id}>
        {label}
      </label>{' '}
      <output class="quiet small" for={id}>
        {words}
      </output>
      <input
        id={id}
        type="range"
        {...{ min: span.least, max: span.most, step: span.step }}
        value={shown}
        disabled={disabled}
        aria-valuetext={words}
        onInput={(event) => setDraft(event.currentTarget.valueAsNumber)}
        onChange={(event) => {
          setDraft(undefined);
          onChange(event.currentTarget.valueAsNumber);
        }}
      />
    </div>
  );
}
