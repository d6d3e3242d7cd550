import { useState } from 'preact/hooks';
import type { Mode } from '../../../core/run/intent.ts';
import type { MetState } from '../../../core/scenario/carried.ts';
import { Select } from '../../kit/fields.tsx';
import {
  BuildButtons,
  MarkField,
  MetField,
  ModeField,
} from '../../reports/files/package-fields.tsx';
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
        of={FORMATS.map((one) => [one, publishWords(`format.${one}`)])}
        onPick={setFormat}
      />
      <p class="small">
        {publishWords(
          format === 'single' || format === 'web'
            ? `format.${format}.hint`
            : 'format.platform.hint',
        )}
      </p>
      {withUnit && <ModeField value={mode} onPick={setMode} />}
      {withUnit && second && <MetField value={met} onPick={setMet} />}
      {onPlatform && <MarkField value={pass} onType={setPass} />}
      <BuildButtons label={publishWords('build')} working={working} onStop={onStop} />
    </form>
  );
}
