import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import en from '../../catalogue/en/home.json';
import type { DeviceUse } from '../../device-use.ts';
import { Action } from '../../kit/action.tsx';
import { OtherLanguage } from '../../scene/other-language.tsx';
import { languageAttributes } from '../../scene-language.ts';
import { wordsOf } from '../../words.ts';
import type { HomeCard, StartActions } from '../home-props.ts';
import { Hero } from './hero.tsx';

interface StartNoticeProps {
  readonly shown: HomeCard; // the scene that Start begins
  readonly told: string; // what happens to results
  readonly asksDevice: boolean;
}

/** Content notice in two lines, with more on request: about the scene, about care, about leaving and saving. */
function StartNotice({ shown, told, asksDevice }: StartNoticeProps) {
  const [open, setOpen] = useState(false);
  return (
    <div class="notice care">
      <p>
        {t('mentions')}{' '}
        <button
          type="button"
          class="link more"
          aria-expanded={open}
          aria-controls="more"
          onClick={() => setOpen(!open)}
        >
          {t('more')}
        </button>
      </p>
      <div id="more" class="stack-s" hidden={!open}>
        <p {...languageAttributes(shown.language)}>{shown.card.notice}</p>
        <p>{t('more.care')}</p>
        <p>{t('more.leave')}</p>
        {asksDevice && <p>{t('more.saving')}</p>}
        <p>{told}</p>
      </div>
    </div>
  );
}

const t = wordsOf('home', en);

export interface FreshHeroProps extends StartActions {
  readonly shown: HomeCard; // the scene that Start begins
  readonly label?: string; // above the sentence, of somebody who comes back
  readonly told: string; // what happens to results
  readonly children?: ComponentChildren; // below the buttons
}

/** The first screen of a newcomer: a person, one question, and Start, which begins the scene at once. */
export function FreshHero({ shown, label, told, children, ...actions }: FreshHeroProps) {
  const { card, language, picture } = shown;
  const spoken = languageAttributes(language);
  const begin = (use = actions.asksDevice ? ('own' as DeviceUse) : undefined) =>
    actions.onStart(card.id, actions.mode ?? 'practice', use);
  return (
    <Hero picture={picture} heading="ask">
      {label !== undefined && <p class="label">{label}</p>}
      <h1 id="ask" {...spoken}>
        {card.asks ?? card.title}
      </h1>
      <p class="what">{t('what')}</p>
      <OtherLanguage language={language} />
      <StartNotice shown={shown} told={told} asksDevice={actions.asksDevice} />
      <div class="actions">
        {actions.summaryFirst ? (
          <Action
            look="main big"
            words={t('start.summary')}
            onPress={() => actions.onSummary(card.id)}
          />
        ) : (
          <>
            <Action look="main big" words={t('start')} onPress={() => begin()} />
            {!actions.sounds && (
              <Action
                look="ink"
                words={t('start.sound')}
                onPress={() => {
                  actions.onSounds(true);
                  begin();
                }}
              />
            )}
            {actions.asksDevice && (
              <Action look="ink" words={t('start.shared')} onPress={() => begin('shared')} />
            )}
          </>
        )}
      </div>
      <div class="under">
        <span>{t('under', { minutes: card.minutes })}</span>
      </div>
      {actions.mode === 'assessment' && (
        <p class="note">{t('assessed', { keeps: actions.keeps ?? 'first' })}</p>
      )}
      {children}
    </Hero>
  );
}
