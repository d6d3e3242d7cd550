import { useId } from 'preact/hooks';

export interface ChoiceSettingProps<Value extends string> {
  readonly legend: string;
  readonly hint?: string;
  readonly choices: readonly {
    readonly value: Value;
    readonly label: string;
    readonly lang?: string; // of the label, if not the page's
  }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Choice of a few: radio buttons styled as a segmented button. */
export function ChoiceSetting<Value extends string>(props: ChoiceSettingProps<Value>) {
  const { legend, hint, choices, value, onChange } = props;
  const id = useId();
  return (
    <fieldset class="set" aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend>{legend}</legend>
      {hint !== undefined && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <div class="seg">
        {choices.map((choice) => (
          <label key={choice.value} lang={choice.lang}>
            <input
              type="radio"
              name={id}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
