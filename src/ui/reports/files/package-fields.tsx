import { useRef } from 'preact/hooks';
import { MODES, type Mode } from '../../../core/run/intent.ts';
import { MET_STATES, type MetState } from '../../../core/scenario/carried.ts';
import { Action } from '../../kit/action.tsx';
import { Select, Text } from '../../kit/fields.tsx';
import { LANGUAGES, type Language, OWN_NAMES } from '../../language.ts';
import { packageWords } from './package-words.ts';

interface MarkFieldProps {
  readonly value: string;
  readonly onType: (value: string) => void;
}

/** The field of the mark that passes. */
export const MarkField = ({ value, onType }: MarkFieldProps) => (
  <Text
    label={
      <>
        {packageWords('pass')}
        <span class="hint">{packageWords('pass.hint')}</span>
      </>
    }
    value={value}
    rules={{ type: 'number', required: true, min: 0, max: 100, step: 1 }}
    onText={onType}
  />
);

interface ModeFieldProps {
  readonly value: Mode | undefined; // the learner's choice if absent
  readonly onPick: (mode: Mode | undefined) => void;
}

/** The field of the mode that a package offers. */
export const ModeField = ({ value, onPick }: ModeFieldProps) => (
  <Select
    label={packageWords('mode')}
    value={value}
    of={[
      [undefined, packageWords('mode.free')],
      ...MODES.map((one) => [one, packageWords(`mode.${one}`)] as const),
    ]}
    onPick={onPick}
  />
);

interface FirstFieldProps {
  readonly value: boolean;
  readonly onCheck: (value: boolean) => void;
}

/** The field that makes the first finished run of an assessment count. */
export const FirstField = ({ value, onCheck }: FirstFieldProps) => (
  <label class="check">
    <input
      type="checkbox"
      checked={value}
      onChange={(event) => onCheck(event.currentTarget.checked)}
    />
    {packageWords('first')}
  </label>
);

interface LanguageFieldProps {
  readonly value: Language | undefined; // the browser's if absent
  readonly onPick: (language: Language | undefined) => void;
}

/** The field of the language that a package begins in. */
export const LanguageField = ({ value, onPick }: LanguageFieldProps) => (
  <Select
    label={packageWords('language')}
    value={value}
    of={[
      [undefined, packageWords('language.browser')],
      ...LANGUAGES.map((one) => [one, OWN_NAMES[one]] as const),
    ]}
    onPick={onPick}
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
    of={MET_STATES.map((one) => [one, packageWords(`met.${one}`)])}
    onPick={onPick}
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
