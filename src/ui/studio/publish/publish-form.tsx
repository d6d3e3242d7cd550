import { useState } from 'preact/hooks';
import type { Mode } from '../../../core/run/intent.ts';
import type { MetState } from '../../../core/scenario/carried.ts';
import { Select } from '../../kit/fields.tsx';
import type { Language } from '../../language.ts';
import {
  BuildButtons,
  FirstField,
  LanguageField,
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
  readonly mode?: Mode | undefined; // the learner's choice if absent
  readonly pass: number; // 0..100
  readonly met?: MetState; // how a second contact begins
  readonly first?: boolean; // the first finished run counts
  readonly language?: Language | undefined; // of titles and pages
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
  const [first, setFirst] = useState(false);
  const [language, setLanguage] = useState<Language | undefined>(undefined);
  const onPlatform = ON_PLATFORM.includes(format);
  const withUnit = format !== 'single'; // one file offers what the learner chooses

  const submit = (event: Event) => {
    event.preventDefault();
    if (working) return;
    onBuild({
      format,
      pass: Number(pass),
      ...(withUnit && second && { met }),
      mode: withUnit ? mode : undefined,
      first: onPlatform && first && mode === 'assessment',
      language: withUnit ? language : undefined,
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
      {onPlatform && mode === 'assessment' && <FirstField value={first} onCheck={setFirst} />}
      {withUnit && <LanguageField value={language} onPick={setLanguage} />}
      {withUnit && second && <MetField value={met} onPick={setMet} />}
      {onPlatform && <MarkField value={pass} onType={setPass} />}
      <BuildButtons label={publishWords('build')} working={working} onStop={onStop} />
    </form>
  );
}
