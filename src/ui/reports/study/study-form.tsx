import { useState } from 'preact/hooks';
import type { Study, StudyPlan } from '../../../core/cohort/study/study.ts';
import { Action } from '../../kit/action.tsx';
import { FileField, Text } from '../../kit/fields.tsx';
import { DocumentBlocks } from '../summary/document-blocks.tsx';
import { planBlocks, type StudyTelling } from './study-blocks.ts';
import { studyWords } from './study-words.ts';

interface StudyFormProps {
  readonly study: Study | undefined;
  readonly said: readonly string[]; // what was done, or every fault of what was asked for
  readonly telling: StudyTelling;
  readonly onFile: (file: File) => void;
  readonly onExample: () => void;
  readonly onSave: () => void;
  readonly steps: {
    readonly lock: () => void;
    readonly withdraw: (code: string) => void;
    readonly sheets: () => void;
  };
}

/** Counts the codes of each arm and their sessions, so that a sheet that went in wrong is seen. */
const armCounts = ({ arms, codes }: StudyPlan): string =>
  arms
    .map((arm) => {
      const own = codes.filter((one) => one.arm === arm);
      const sessions = new Set(own.map(({ site, session }) => JSON.stringify([site, session])));
      return studyWords('opened.arm', { arm, codes: own.length, sessions: sessions.size });
    })
    .join('; ');

function OpenStudy({ study, telling, onSave, steps }: Omit<StudyFormProps, 'said' | 'onFile'>) {
  const [code, setCode] = useState('');
  if (study === undefined) return null;
  const { title, codes, primary } = study.plan;
  const whole = codes.length > 0 && primary.scenarios.every((id) => telling.titleOf(id));
  return (
    <>
      <p class="small">{studyWords('opened', { title, arms: armCounts(study.plan) })}</p>
      <DocumentBlocks blocks={planBlocks(study, telling)} level={3} />
      <details>
        <summary>{studyWords('consent.text')}</summary>
        <p class="small prose">{study.plan.consent.text}</p>
      </details>
      {study.lock === undefined && (
        <p class="small prose">{studyWords(whole ? 'lock.how' : 'lock.not-yet')}</p>
      )}
      <div class="actions tight">
        {study.lock === undefined && whole && (
          <Action look="main" words={studyWords('lock')} onPress={steps.lock} />
        )}
        <Action words={studyWords('save')} onPress={onSave} />
        {study.lock && <Action words={studyWords('sheets')} onPress={steps.sheets} />}
      </div>
      {study.lock && <p class="small prose">{studyWords('sheets.how')}</p>}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          steps.withdraw(code.trim());
          setCode('');
        }}
      >
        <Text
          label={studyWords('withdraw.code')}
          value={code}
          rules={{ required: true }}
          onText={setCode}
        />
        <Action submit words={studyWords('withdraw')} />
      </form>
    </>
  );
}

/** Opens, locks and saves a study: its file, its sheet of codes, and who took back consent. */
export function StudyForm({ said, onFile, ...rest }: StudyFormProps) {
  return (
    <details class="no-print">
      <summary>{studyWords('study')}</summary>
      <div class="stack-s">
        <p class="small prose">{studyWords('lead')}</p>
        <FileField
          label={studyWords('file')}
          accept=".json,.csv"
          onFiles={([file]) => file && onFile(file)}
        />
        {rest.study === undefined && (
          <Action look="plain" words={studyWords('example')} onPress={rest.onExample} />
        )}
        <OpenStudy {...rest} />
        <div role="status" class="small">
          {said.map((one) => (
            <p key={one}>{one}</p>
          ))}
        </div>
      </div>
    </details>
  );
}
