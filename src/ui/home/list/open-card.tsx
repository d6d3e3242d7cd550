import type { Ref } from 'preact';
import en from '../../catalogue/en/home.json';
import { languageAttributes } from '../../scene-language.ts';
import { wordsOf } from '../../words.ts';
import type { CardActions, HomeCard } from '../home-props.ts';
import { DoneSoFar } from './done-so-far.tsx';
import { ModeForm, SummaryFirst } from './mode-form.tsx';
import { OtherLanguage } from './other-language.tsx';

const t = wordsOf('home', en);

export interface OpenCardProps extends CardActions {
  readonly shown: HomeCard;
  readonly number?: number; // absent when there is only one
  readonly main: boolean; // no run is waiting to be continued
  readonly asksDevice: boolean;
  readonly heading: Ref<HTMLHeadingElement>;
}

/** Shows a scenario's card: role, setting, duration, topics, and how to start. */
export function OpenCard({ shown, number, main, asksDevice, heading, ...actions }: OpenCardProps) {
  const { card, picture, done, language } = shown;
  const spoken = languageAttributes(language);
  return (
    <li class={number === undefined ? 'open only' : 'open'}>
      {number !== undefined && (
        <span class="n" aria-hidden="true">
          {number}
        </span>
      )}
      <div class="body">
        <div class="stack">
          <h3 class="title" tabIndex={-1} ref={heading} {...spoken}>
            {card.title}
          </h3>
          <dl class="about">
            <dt>{t('role')}</dt>
            <dd {...spoken}>{card.role}</dd>
            <dt>{t('setting')}</dt>
            <dd {...spoken}>{card.setting}</dd>
            <dt>{t('length')}</dt>
            <dd>{t('minutes', { minutes: card.minutes })}</dd>
          </dl>
          <div class="notice small">
            <h4>{t('notice')}</h4>
            <p {...spoken}>{card.notice}</p>
            <OtherLanguage language={language} />
          </div>
          {actions.summaryFirst ? (
            <SummaryFirst
              main={main}
              onSummary={() => actions.onSummary(card.id)}
              onBack={actions.onClose}
            />
          ) : (
            <ModeForm
              main={main}
              {...(actions.mode && { mode: actions.mode })}
              {...(actions.oneMode && { oneMode: true })}
              asksDevice={asksDevice}
              onStart={(...how) => actions.onStart(card.id, ...how)}
              onSummary={() => actions.onSummary(card.id)}
              onBack={actions.onClose}
            />
          )}
        </div>
        <div class="beside">
          {picture !== undefined && <img src={picture.url} alt={picture.alt} />}
          <p class="note quiet">
            {t('trains')}: <span {...spoken}>{card.trains}</span>
          </p>
          {done !== undefined && <DoneSoFar done={done} onDebrief={actions.onDebrief} />}
        </div>
      </div>
    </li>
  );
}
