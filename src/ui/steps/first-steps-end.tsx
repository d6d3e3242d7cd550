import type { Line } from '../../core/scenario/line/line.ts';
import en from '../catalogue/en/first-steps.json';
import { FreshHero, type FreshHeroProps } from '../home/hero/fresh-hero.tsx';
import { Action } from '../kit/action.tsx';
import { takeFocus } from '../kit/take-focus.ts';
import { Page } from '../shell/page.tsx';
import { wordsOf } from '../words.ts';
import './first-steps-end.css';

const t = wordsOf('first-steps', en);

export interface FirstStepsEndProps {
  readonly lines: readonly Pick<Line, 'text'>[]; // the ending; empty if it was skipped
  readonly summary: readonly string[]; // the summary if it was skipped
  readonly first: Omit<FreshHeroProps, 'label' | 'children'>; // the scene that comes next, ready to start
  readonly homeHref: string;
  readonly onAgain: () => void;
}

/** End of the introduction: the first scene, ready to start. */
export function FirstStepsEnd(props: FirstStepsEndProps) {
  const { lines, summary, first, homeHref, onAgain } = props;
  return (
    <Page className="home">
      <section class="page steps-over" aria-labelledby="over">
        <h2 id="over" tabIndex={-1} ref={takeFocus}>
          {t(summary.length > 0 ? 'summary' : 'over')}
        </h2>
        <div class="prose stack-s">
          {[...lines.map(({ text }) => text), ...summary].map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      </section>
      <FreshHero {...first} label={t('next', { title: first.shown.card.title })}>
        <p class="actions">
          <a href={homeHref}>{t('scenes')}</a>
          <Action link words={t('again')} onPress={onAgain} />
        </p>
      </FreshHero>
    </Page>
  );
}
