import { useId } from 'preact/hooks';

export interface SwitchSettingProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** On/off switch; the whole row is clickable. */
export function SwitchSetting({ label, hint, value, onChange }: SwitchSettingProps) {
  const id = useId();
  return (
    <label class="switch">
      <span id={id}>{label}</span>
      {hint !== undefined && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its state itself
        role="switch"
        aria-labelledby={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        checked={value}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
