import type { Jurisdiction } from '../../core/jurisdiction/resource.ts';
import type { Mode } from '../../core/run/intent.ts';
import type { ScenarioCard } from '../../core/scenario/scenario.ts';
import en from '../catalogue/en/summary.json';
import type { DeviceUse } from '../device-use.ts';
import { Resources } from '../resources/resources.tsx';
import { ModeForm, type ModeWishes } from '../scene/mode-form.tsx';
import { Page } from '../shell/page.tsx';
import './summary.css';
import { OtherLanguage } from '../scene/other-language.tsx';
import { languageAttributes } from '../scene-language.ts';
import { wordsOf } from '../words.ts';

const t = wordsOf('summary', en);

export interface SummaryProps {
  readonly card: ScenarioCard;
  readonly language: string; // of the scene, BCP 47
  readonly jurisdiction: Jurisdiction;
  readonly form?: ModeWishes;
  readonly onStart: (mode: Mode, use?: DeviceUse) => void;
  readonly onBack: () => void;
}

/** A scenario as text to read: the same points, unrated. */
export function SummaryView({
  card,
  language,
  jurisdiction,
  form = {},
  onStart,
  onBack,
}: SummaryProps) {
  const spoken = languageAttributes(language);
  return (
    <Page>
      <p class="kicker quiet small">{t('kicker')}</p>
      <h1 {...spoken}>{card.title}</h1>
      <p class="lead quiet" {...spoken}>
        {card.role}
      </p>
      <OtherLanguage language={language} />
      <section class="row wide" aria-labelledby="gist">
        <div class="cue">
          <h2 id="gist">{t('gist')}</h2>
        </div>
        <div class="prose" {...spoken}>
          {card.summary.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
        <div class="margin">
          <p class="label">{t('notRated')}</p>
          <p>{t('notRatedIs')}</p>
        </div>
      </section>
      <section class="row" aria-labelledby="start">
        <div class="cue">
          <h2 id="start">{t('start')}</h2>
          <p>{t('minutes', { minutes: card.minutes })}</p>
        </div>
        <div class="stack">
          <p class="notice small" {...spoken}>
            {card.notice}
          </p>
          <ModeForm wishes={form} onStart={onStart} onBack={onBack} />
        </div>
      </section>
      <Resources jurisdiction={jurisdiction} />
    </Page>
  );
}
