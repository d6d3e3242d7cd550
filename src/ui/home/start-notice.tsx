import { useState } from 'preact/hooks';
import en from '../catalogue/en/home.json';
import { languageAttributes } from '../scene-language.ts';
import { wordsOf } from '../words.ts';
import type { HomeCard } from './home-props.ts';

const t = wordsOf('home', en);

interface StartNoticeProps {
  readonly shown: HomeCard; // the scene that Start begins
  readonly told: string; // what happens to results
  readonly asksDevice: boolean;
}

/** Content notice in two lines, with more on request: about the scene, about care, about leaving and saving. */
export function StartNotice({ shown, told, asksDevice }: StartNoticeProps) {
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
