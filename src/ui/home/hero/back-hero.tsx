import type { ComponentChildren } from 'preact';
import en from '../../catalogue/en/home.json';
import { Action } from '../../kit/action.tsx';
import { SpeechText } from '../../play/script/speech-text.tsx';
import { InLanguage, languageAttributes } from '../../scene-language.ts';
import { wordsOf } from '../../words.ts';
import type { Resume } from '../home-props.ts';
import { Hero } from './hero.tsx';

const t = wordsOf('home', en);

export interface BackHeroProps {
  readonly resume: Resume;
  readonly overHref: string; // where the scene starts over
  readonly onContinue: (session: string) => void;
  readonly children: ComponentChildren; // below the buttons
}

const TURN = { scene: 'back.said', sorting: 'back.told', debrief: 'back.read' } as const;

/** The first screen of somebody who comes back: where they stopped, with the last line said as headline. */
export function BackHero({ resume, overHref, onContinue, children }: BackHeroProps) {
  const { session, title, part, number, of, who, text, left, picture, language } = resume;
  const isScene = part === 'scene';
  const turn = isScene && who === undefined ? 'back.told' : TURN[part];
  return (
    <Hero back picture={picture} heading="last">
      <p class="label">{t(`back.${part}`, { title, number, of })}</p>
      <h1 id="last">
        {who === undefined ? (
          <span {...languageAttributes(language)}>{text}</span>
        ) : (
          <InLanguage value={language}>
            <SpeechText text={text} />
          </InLanguage>
        )}
      </h1>
      <p class="what">{t(turn, { who: who ?? '' })}</p>
      {isScene && (
        <div class="moments" role="img" aria-label={t('back.at', { number, of })}>
          {Array.from({ length: of }, (_, at) => (
            <i key={at} class={at + 1 < number ? 'done' : at + 1 === number ? 'now' : ''} />
          ))}
        </div>
      )}
      <div class="actions">
        <Action look="main big" words={t('continue')} onPress={() => onContinue(session)} />
        <a href={overHref}>{t('over')}</a>
      </div>
      {isScene && (
        <div class="under">
          <span>{t('back.left', { minutes: left })}</span>
        </div>
      )}
      {children}
    </Hero>
  );
}
