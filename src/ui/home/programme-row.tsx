import en from '../catalogue/en/home.json';
import { wordsOf } from '../words.ts';

const t = wordsOf('home', en);

/** A scenario due again, formatted. */
export interface DueAgain {
  readonly scenario: string;
  readonly title: string;
  readonly day: string; // due since, or due on
}

/** Progress through the suggested order, formatted. */
export interface ProgrammeProps {
  readonly done: number;
  readonly of: number;
  readonly next?: { readonly scenario: string; readonly title: string };
  readonly due: readonly DueAgain[];
  readonly coming?: DueAgain;
}

interface ProgrammeRowProps extends ProgrammeProps {
  readonly firstStepsHref: string;
  readonly onOpen: (scenario: string) => void;
}

/** Suggests what to do next: introduction, next scenario, or one due again. */
export function ProgrammeRow(props: ProgrammeRowProps) {
  const { done, of, next, due, coming, firstStepsHref, onOpen } = props;
  const opens = ({ scenario, title }: { readonly scenario: string; readonly title: string }) => (
    <button type="button" class="link" onClick={() => onOpen(scenario)}>
      {t('programme.open', { title })}
    </button>
  );
  return (
    <section class="row programme" aria-labelledby="programme">
      <div class="cue">
        <h2 id="programme">{t('programme')}</h2>
        {done > 0 && <p>{t('programme.done', { done, of })}</p>}
      </div>
      <dl class="about">
        <dt>{t(done > 0 ? 'steps.again' : 'steps.first')}</dt>
        <dd>
          <a href={firstStepsHref}>{t('steps')}</a> <span class="quiet">{t('steps.is')}</span>
        </dd>
        {next && (
          <>
            <dt>{t('programme.next')}</dt>
            <dd>{opens(next)}</dd>
          </>
        )}
        {due.length > 0 && (
          <>
            <dt>{t('programme.due')}</dt>
            {due.map((one) => (
              <dd key={one.scenario}>
                {opens(one)} <span class="quiet">{t('programme.since', { day: one.day })}</span>
              </dd>
            ))}
          </>
        )}
        {coming && (
          <>
            <dt>{t('programme.coming')}</dt>
            <dd>
              {coming.title} <span class="quiet">{t('programme.from', { day: coming.day })}</span>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
