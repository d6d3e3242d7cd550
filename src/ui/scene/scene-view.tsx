import type { Mode } from '../../core/run/intent.ts';
import en from '../catalogue/en/scene.json';
import { Hero } from '../home/hero/hero.tsx';
import type { DoneRecord, HomeCard, ScenarioProgress, StartActions } from '../home/home-props.ts';
import { Action } from '../kit/action.tsx';
import { CheckBox } from '../kit/fields.tsx';
import { languageAttributes } from '../scene-language.ts';
import { Message, type MessageProps } from '../shell/message.tsx';
import { Page } from '../shell/page.tsx';
import { wordsOf } from '../words.ts';
import { ModeForm, type SecondContact, SummaryFirst } from './mode-form.tsx';
import { OtherLanguage } from './other-language.tsx';

/** Describes how many other runs there are. */
function runsInWords({ practice, unfinished }: ScenarioProgress): string {
  const parts = [
    practice > 0 ? [t('practiceRuns', { count: practice })] : [],
    unfinished > 0 ? [t('unfinishedRuns', { count: unfinished })] : [],
  ].flat();
  return parts.length === 0 ? t('noOther') : parts.join(', ');
}

function Figures({ record }: { readonly record: DoneRecord }) {
  const { shown, core, band, date } = record;
  return (
    <>
      <dl class="figs">
        <div>
          <dt>{t('overall')}</dt>
          <dd class={shown === undefined ? 'words' : ''}>{shown ?? t('noFigure')}</dd>
        </div>
        <div>
          <dt>{t('core')}</dt>
          <dd class={core === undefined ? 'words' : ''}>{core ?? t('noFigure')}</dd>
        </div>
      </dl>
      <p class="note quiet">
        {band ?? t('noBand')} · {date}
      </p>
    </>
  );
}

interface DoneSoFarProps {
  readonly done: ScenarioProgress;
  readonly onDebrief: (session: string) => void;
}

/** Shows the first complete assessment, with the number of other runs. */
function DoneSoFar({ done, onDebrief }: DoneSoFarProps) {
  const { record } = done;
  return (
    <div class="done">
      <h2>{record === undefined ? t('done') : t('recordLabel')}</h2>
      {record !== undefined && <Figures record={record} />}
      <p class="note quiet">{runsInWords(done)}</p>
      {record !== undefined && (
        <Action look="plain" words={t('debrief')} onPress={() => onDebrief(record.session)} />
      )}
    </div>
  );
}

const t = wordsOf('scene', en);

export interface SceneStartProps extends StartActions {
  readonly shown: HomeCard;
  readonly oneMode?: Mode; // the only mode that can be chosen
  readonly second?: SecondContact; // for a second contact
  readonly shared?: boolean; // nothing is stored on this device
  readonly message?: MessageProps;
  readonly onBack: () => void;
  readonly onDebrief: (session: string) => void;
}

/** A scene before it begins: whom the trainee plays, the content notice, and the ways to start. */
export function SceneStartView(props: SceneStartProps) {
  const { shown, message, oneMode, second, onBack } = props;
  const { card, language, picture, done } = shown;
  const spoken = languageAttributes(language);
  const onSummary = () => props.onSummary(card.id);
  return (
    <Page className="home">
      {message !== undefined && <Message {...message} />}
      <Hero picture={picture} heading="scene">
        <p class="label" {...spoken}>
          {card.title}
        </p>
        <h1 id="scene" {...spoken}>
          {card.asks ?? card.title}
        </h1>
        <dl class="about">
          <dt>{t('role')}</dt>
          <dd {...spoken}>{card.role}</dd>
          <dt>{t('setting')}</dt>
          <dd {...spoken}>{card.setting}</dd>
        </dl>
        <OtherLanguage language={language} />
        <section class="notice" aria-label={t('notice')}>
          <p {...spoken}>{card.notice}</p>
        </section>
        {second && <p class="knows">{t(`second.${second.met}`, { name: second.name })}</p>}
        {props.summaryFirst ? (
          <SummaryFirst onSummary={onSummary} onBack={onBack} />
        ) : (
          <ModeForm
            wishes={{ ...props, mode: oneMode ?? props.mode, oneMode: oneMode !== undefined }}
            {...(second && { second })}
            onStart={(mode, use, met) => props.onStart(card.id, mode, use, met)}
            onSummary={onSummary}
            onBack={onBack}
          />
        )}
        <div class="under">
          <span>{t('length', { minutes: card.minutes })}</span>
          <CheckBox look="check" words={t('sounds')} on={props.sounds} onTurn={props.onSounds} />
        </div>
        {props.shared && <p class="note quiet">{t('shared')}</p>}
        <p class="note quiet">
          {t('trains')} <span {...spoken}>{card.trains}</span>
        </p>
        {done !== undefined && <DoneSoFar done={done} onDebrief={props.onDebrief} />}
      </Hero>
    </Page>
  );
}
