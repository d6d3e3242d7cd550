import { useRef, useState } from 'preact/hooks';
import { MODES, type Mode } from '../../core/run/intent.ts';
import { MET_STATES, type MetState } from '../../core/scenario/carried.ts';
import { MarkField, Select } from '../reports/files/package-fields.tsx';
import { packageWords } from '../reports/files/package-words.ts';
import { publishWords } from './publish-words.ts';

const FORMATS = ['scorm12', 'scorm2004', 'cmi5', 'single', 'web'] as const;
export type PublishFormat = (typeof FORMATS)[number];

const ON_PLATFORM: readonly PublishFormat[] = ['scorm12', 'scorm2004', 'cmi5'];

/** Options of a package of a draft. */
export interface PublishChoice {
  readonly format: PublishFormat;
  readonly mode?: Mode; // the learner's choice if absent
  readonly pass: number; // 0..100
  readonly met?: MetState; // how a second contact begins
}

interface PublishFormProps {
  readonly mark: number; // the pass mark of the rubric
  readonly second: boolean; // a second contact
  readonly working: boolean;
  readonly onBuild: (choice: PublishChoice) => void;
  readonly onStop: () => void;
}

/** Form that makes a package of a draft. */
export function PublishForm({ mark, second, working, onBuild, onStop }: PublishFormProps) {
  const [format, setFormat] = useState<PublishFormat>('scorm12');
  const [mode, setMode] = useState<Mode | undefined>(undefined);
  const [pass, setPass] = useState(String(mark));
  const [met, setMet] = useState<MetState>('none');
  const build = useRef<HTMLButtonElement>(null);
  const onPlatform = ON_PLATFORM.includes(format);
  const withUnit = format !== 'single'; // one file offers what the learner chooses

  const submit = (event: Event) => {
    event.preventDefault();
    if (working) return;
    onBuild({
      format,
      pass: Number(pass),
      ...(withUnit && mode && { mode }),
      ...(withUnit && second && { met }),
    });
  };
  return (
    <form class="stack-s" onSubmit={submit}>
      <Select
        label={publishWords('format')}
        value={format}
        options={FORMATS.map((one) => [one, publishWords(`format.${one}`)])}
        onPick={(value) => setFormat(FORMATS.find((one) => one === value) ?? 'scorm12')}
      />
      <p class="small">
        {publishWords(
          format === 'single' || format === 'web'
            ? `format.${format}.hint`
            : 'format.platform.hint',
        )}
      </p>
      {withUnit && (
        <Select
          label={packageWords('mode')}
          value={mode ?? ''}
          options={[
            ['', packageWords('mode.free')],
            ...MODES.map((one) => [one, packageWords(`mode.${one}`)] as const),
          ]}
          onPick={(value) => setMode(MODES.find((one) => one === value))}
        />
      )}
      {withUnit && second && (
        <Select
          label={packageWords('met')}
          value={met}
          options={MET_STATES.map((one) => [one, packageWords(`met.${one}`)])}
          onPick={(value) => setMet(MET_STATES.find((one) => one === value) ?? 'none')}
        />
      )}
      {onPlatform && <MarkField value={pass} onType={setPass} />}
      <div class="actions tight">
        <button ref={build} type="submit" class="btn main" aria-disabled={working}>
          {publishWords('build')}
        </button>
        {working && (
          <button
            type="button"
            class="btn"
            onClick={() => {
              onStop();
              build.current?.focus();
            }}
          >
            {packageWords('stop')}
          </button>
        )}
      </div>
    </form>
  );
}
