import { useState } from 'preact/hooks';
import en from '../catalogue/en/certificate.json';
import { Action } from '../kit/action.tsx';
import { CheckBox } from '../kit/fields.tsx';
import './certificate.css';
import { wordsOf } from '../words.ts';
import { CertificatePaper } from './certificate-paper.tsx';
import type { CertificateRow } from './certificate-row.ts';

const t = wordsOf('certificate', en);

export interface CertificateProps {
  readonly finished: readonly CertificateRow[]; // not empty
  readonly of?: number; // scenes there are; absent in a room
}

const MOST_NAME = 120; // characters

/** Form and paper of a certificate of completion. What is typed is kept nowhere and goes with the page. */
export function Certificate({ finished, of }: CertificateProps) {
  const [name, setName] = useState('');
  const [agency, setAgency] = useState('');
  const [scores, setScores] = useState(false);
  const [topic, setTopic] = useState(false);
  const hasScores = finished.some(({ score }) => score !== undefined);
  const field = (id: string, label: string, value: string, set: (value: string) => void) => (
    <div>
      <label class="label" for={id}>
        {label}
      </label>
      <input
        type="text"
        id={id}
        autocomplete="off"
        maxLength={MOST_NAME}
        value={value}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </div>
  );
  const box = (label: string, checked: boolean, set: (on: boolean) => void) => (
    <CheckBox words={label} on={checked} onTurn={set} />
  );
  return (
    <div class="certificate">
      <form class="stack no-print" onSubmit={(event) => event.preventDefault()}>
        <p class="small quiet">{t('fill')}</p>
        {field('certificate-name', t('name'), name, setName)}
        {field('certificate-agency', t('agency'), agency, setAgency)}
        <fieldset>
          {hasScores && box(t('scores'), scores, setScores)}
          {box(t('topic'), topic, setTopic)}
        </fieldset>
        <p class="note quiet">{t('topic.is')}</p>
        <p class="actions">
          <Action look="main" words={t('print')} onPress={() => globalThis.print()} />
        </p>
        <p class="note quiet">{t('pdf')}</p>
      </form>
      <CertificatePaper
        finished={finished}
        {...(of !== undefined && { of })}
        name={name.trim()}
        agency={agency.trim()}
        scores={hasScores && scores}
        topic={topic}
      />
    </div>
  );
}
