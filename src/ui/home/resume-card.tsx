import type { ComponentChildren } from 'preact';
import en from '../catalogue/en/home.json';
import { SpeechText } from '../play/script/speech-text.tsx';
import { InLanguage, languageAttributes } from '../scene-language.ts';
import { wordsOf } from '../words.ts';
import type { Resume } from './home-props.ts';

const t = wordsOf('home', en);

export interface ResumeCardProps {
  readonly resume: Resume;
  readonly shared: boolean; // nothing is stored on this device
  readonly onContinue: (session: string) => void;
  readonly children: ComponentChildren; // whose run this is
}

/** Card of the run to continue: where it stopped, and its last line. */
export function ResumeCard({ resume, shared, onContinue, children }: ResumeCardProps) {
  const { session, title, part, number, of, who, text, at, picture, language } = resume;
  return (
    <section class="resume" aria-labelledby="resume">
      {picture !== undefined && <img src={picture.url} alt={picture.alt} />}
      <div class="txt">
        <h2 id="resume">{t(`stopped.${part}`, { title, number, of })}</h2>
        <p class="say">
          {who !== undefined && `${t('who', { who })} `}
          {who === undefined ? (
            <span {...languageAttributes(language)}>{text}</span>
          ) : (
            <InLanguage value={language}>
              <SpeechText text={text} />
            </InLanguage>
          )}
        </p>
        <div class="actions">
          <button type="button" class="btn main big" onClick={() => onContinue(session)}>
            {t('continue')}
          </button>
          <p class="note quiet">
            {t(shared ? 'savedShared' : 'saved')}
            <br />
            {at}
          </p>
        </div>
        {children}
      </div>
    </section>
  );
}
