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
} from './package-fields.tsx';
import { PackageProgress, type PackageState } from './package-progress.tsx';
import { packageWords } from './package-words.ts';

const PLATFORMS = ['scorm12', 'scorm2004', 'cmi5'] as const;
const FORMATS = [...PLATFORMS, 'single'] as const;

const NOT_ONE = ['', 'each']; // all scenarios in one file, or a file for each

/** Options of a package. */
export interface PackageChoice {
  readonly platform: (typeof PLATFORMS)[number];
  readonly scenario?: string | undefined; // all if absent
  readonly each?: boolean; // a file for each scenario
  readonly mode?: Mode | undefined; // the learner's choice if absent
  readonly pass: number; // 0..100
  readonly met?: MetState; // how second contacts begin
  readonly first?: boolean; // the first finished run counts
  readonly language?: Language | undefined; // of titles and pages
}

interface PackageFormProps {
  readonly scenarios: readonly {
    readonly id: string;
    readonly title: string;
    readonly second: boolean; // a second contact
  }[];
  readonly mark: number; // the pass mark of the rubric
  readonly state: PackageState;
  readonly onBuild: (choice: PackageChoice) => void;
  readonly onStop: () => void;
}

/** Shows the terminal command for the single-file edition. */
function InTerminal({ scenario }: { readonly scenario: string }) {
  const only = NOT_ONE.includes(scenario) ? '' : ` --scenario ${scenario}`;
  return (
    <>
      <p class="small">{packageWords('single')}</p>
      <p>
        <code class="command">{`npm run -s cli -- package --format single${only}`}</code>
      </p>
    </>
  );
}

/** Form that makes a package for a learning platform. */
export function PackageForm({ scenarios, mark, state, onBuild, onStop }: PackageFormProps) {
  const [format, setFormat] = useState<(typeof FORMATS)[number]>('scorm12');
  const [scenario, setScenario] = useState('');
  const [mode, setMode] = useState<Mode | undefined>(undefined);
  const [pass, setPass] = useState(String(mark));
  const [met, setMet] = useState<MetState>('none');
  const [first, setFirst] = useState(false);
  const [language, setLanguage] = useState<Language | undefined>(undefined);
  const isOne = !NOT_ONE.includes(scenario);
  const second = scenarios.some((one) => one.second && (!isOne || one.id === scenario));
  const working = state.at === 'work';

  const submit = (event: Event) => {
    event.preventDefault();
    if (working || format === 'single') return;
    onBuild({
      platform: format,
      pass: Number(pass),
      ...(second && { met }),
      mode,
      first: first && mode === 'assessment',
      language,
      scenario: isOne ? scenario : undefined,
      each: scenario === 'each',
    });
  };
  return (
    <details class="no-print">
      <summary>{packageWords('title')}</summary>
      <form class="stack-s" onSubmit={submit}>
        <p class="small">{packageWords('lead')}</p>
        <Select
          label={packageWords('format')}
          value={format}
          of={FORMATS.map((one) => [one, packageWords(`format.${one}`)])}
          onPick={setFormat}
        />
        <Select
          label={packageWords('scenario')}
          value={scenario}
          of={[
            ['', packageWords('scenario.all')],
            ['each', packageWords('scenario.each')],
            ...scenarios.map(({ id, title }) => [id, title] as const),
          ]}
          onPick={setScenario}
        />
        {format === 'single' ? (
          <InTerminal scenario={scenario} />
        ) : (
          <>
            <ModeField value={mode} onPick={setMode} />
            {mode === 'assessment' && <FirstField value={first} onCheck={setFirst} />}
            <LanguageField value={language} onPick={setLanguage} />
            {second && <MetField value={met} onPick={setMet} />}
            <MarkField value={pass} onType={setPass} />
            <BuildButtons label={packageWords('build')} working={working} onStop={onStop} />
            <PackageProgress state={state} />
          </>
        )}
      </form>
    </details>
  );
}
