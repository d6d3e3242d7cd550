import type { ComponentChildren } from 'preact';
import en from '../catalogue/en/progress.json';
import { AgainLink, type AgainWay } from './again-link.tsx';
import './progress.css';
import { languageAttributes } from '../scene-language.ts';
import { wordsOf } from '../words.ts';

const t = wordsOf('progress', en);

/** Something worth another look: a technique in a moment, or a whole scene. */
export interface LookAgain extends AgainWay {
  readonly key: string;
  readonly name: string; // of the technique or the scene; of a serious error, a sentence
  readonly why: string; // one sentence
}

/** The endings somebody has met in one scene. */
export interface MetEndings {
  readonly scenario: string;
  readonly title: string;
  readonly language: string; // of the scene, BCP 47
  readonly met: readonly string[]; // titles
  readonly of?: number; // endings open to a careful run; absent if the scene does not say
  readonly also: readonly string[]; // titles of endings that followed harm; never a gap to fill
}

/** What somebody has done so far, formatted. */
export interface ProgressProps {
  readonly done: number; // scenes finished at least once
  readonly of: number;
  readonly again: readonly LookAgain[]; // two at most
  readonly second?: ComponentChildren; // the second meeting that is offered
  readonly coming?: string; // a sentence on the scene that comes back next
  readonly endings: readonly MetEndings[];
  readonly certificateHref: string;
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

const Part = ({ id, title, children }: PartProps) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
);

/** The second meeting that is offered, then what is worth another look, endings met, and the certificate. */
export const Progress = (props: ProgressProps) => (
  <>
    {props.second}
    <Trio {...props} />
  </>
);

function Trio({ done, of, again, coming, endings, certificateHref }: ProgressProps) {
  return (
    <div class="trio">
      <Part id="again" title={t('again')}>
        {again.length > 0 && (
          <ul>
            {again.map(({ key, name, why, link, to }) => (
              <li key={key}>
                <b>{name.endsWith('.') ? name : `${name}.`}</b> {why}{' '}
                <AgainLink link={link} to={to} />
              </li>
            ))}
          </ul>
        )}
        {again.length === 0 && <p class="small quiet">{t('again.none')}</p>}
        {coming !== undefined && <p class="small quiet">{coming}</p>}
      </Part>
      <Part id="endings" title={t('endings')}>
        <ul>
          {endings.map(({ scenario, title, language, met, of: open, also }) => (
            <li key={scenario}>
              <span {...languageAttributes(language)}>{title}</span>
              {open !== undefined && ` · ${t('endings.of', { seen: met.length, of: open })}`}
              <br />
              <span class="quiet" {...languageAttributes(language)}>
                {met.join(', ')}
              </span>
              {also.length > 0 && (
                <span class="quiet">
                  {met.length > 0 && '. '}
                  {t('endings.also')}:{' '}
                  <span {...languageAttributes(language)}>{also.join(', ')}</span>
                </span>
              )}
            </li>
          ))}
        </ul>
        <p class="small quiet">{t('endings.is')}</p>
      </Part>
      <Part id="certificate" title={t('certificate')}>
        <p class="small">
          <b>{t('certificate.done', { done, of })}</b> {t('certificate.is')}
        </p>
        <p class="actions">
          <a class="btn" href={certificateHref}>
            {t('certificate.print', { all: done === of ? 'yes' : 'no' })}
          </a>
        </p>
      </Part>
    </div>
  );
}
