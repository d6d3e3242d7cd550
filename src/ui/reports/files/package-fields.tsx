import { useRef } from 'preact/hooks';
import { MODES, type Mode } from '../../../core/run/intent.ts';
import { MET_STATES, type MetState } from '../../../core/scenario/carried.ts';
import { Action } from '../../kit/action.tsx';
import { Field } from '../field.tsx';
import { packageWords } from './package-words.ts';

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onPick: (value: string) => void;
}

/** A list to pick from, with its label. */
export function Select({ label, value, options, onPick }: SelectProps) {
  return (
    <Field label={label}>
      {(id) => (
        <select id={id} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
          {options.map(([one, said]) => (
            <option key={one} value={one}>
              {said}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** The field of the mark that passes. */
export function MarkField({
  value,
  onType,
}: {
  readonly value: string;
  readonly onType: (value: string) => void;
}) {
  return (
    <Field
      label={
        <>
          {packageWords('pass')}
          <span class="hint">{packageWords('pass.hint')}</span>
        </>
      }
    >
      {(id) => (
        <input
          id={id}
          type="number"
          required
          min={0}
          max={100}
          step={1}
          value={value}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface ModeFieldProps {
  readonly value: Mode | undefined; // the learner's choice if absent
  readonly onPick: (mode: Mode | undefined) => void;
}

/** The field of the mode that a package offers. */
export const ModeField = ({ value, onPick }: ModeFieldProps) => (
  <Select
    label={packageWords('mode')}
    value={value ?? ''}
    options={[
      ['', packageWords('mode.free')],
      ...MODES.map((one) => [one, packageWords(`mode.${one}`)] as const),
    ]}
    onPick={(picked) => onPick(MODES.find((one) => one === picked))}
  />
);

interface MetFieldProps {
  readonly value: MetState;
  readonly onPick: (met: MetState) => void;
}

/** The field of how second contacts in a package begin. */
export const MetField = ({ value, onPick }: MetFieldProps) => (
  <Select
    label={packageWords('met')}
    value={value}
    options={MET_STATES.map((one) => [one, packageWords(`met.${one}`)])}
    onPick={(picked) => onPick(MET_STATES.find((one) => one === picked) ?? 'none')}
  />
);

interface BuildButtonsProps {
  readonly label: string;
  readonly working: boolean;
  readonly onStop: () => void;
}

/** The button that makes a package, and the one that stops it and gives the focus back. */
export function BuildButtons({ label, working, onStop }: BuildButtonsProps) {
  const build = useRef<HTMLButtonElement>(null);
  const stop = () => {
    onStop();
    build.current?.focus();
  };
  return (
    <div class="actions tight">
      <button ref={build} type="submit" class="btn main" aria-disabled={working}>
        {label}
      </button>
      {working && <Action words={packageWords('stop')} onPress={stop} />}
    </div>
  );
}
