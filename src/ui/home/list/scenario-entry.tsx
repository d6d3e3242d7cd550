import type { Ref } from 'preact';
import en from '../../catalogue/en/home.json';
import { languageAttributes } from '../../scene-language.ts';
import { wordsOf } from '../../words.ts';
import type { HomeCard } from '../home-props.ts';
import { runsInWords, stateOf } from './done-words.ts';
import { OtherLanguage } from './other-language.tsx';

const t = wordsOf('home', en);

export interface ScenarioEntryProps {
  readonly shown: HomeCard;
  readonly number?: number;
  readonly onOpen: () => void;
  readonly button: Ref<HTMLButtonElement>;
}

/** Shows a scenario in the list; the whole row is clickable. */
export function ScenarioEntry({ shown, number, onOpen, button }: ScenarioEntryProps) {
  const { card, done, language } = shown;
  const spoken = languageAttributes(language);
  return (
    <li class={number === undefined ? 'entry only' : 'entry'}>
      {number !== undefined && (
        <span class="n" aria-hidden="true">
          {number}
        </span>
      )}
      <h3>
        <button
          ref={button}
          type="button"
          class="link title"
          aria-expanded={false}
          onClick={onOpen}
        >
          <span {...spoken}>{card.title}</span>
        </button>
      </h3>
      <p class="who">
        <span {...spoken}>
          {card.role} · {card.setting}
        </span>
        <OtherLanguage language={language} inline />
      </p>
      <p class="state">
        <b>{stateOf(done)}</b>{' '}
        {done === undefined ? t('minutes', { minutes: card.minutes }) : runsInWords(done)}
      </p>
    </li>
  );
}
