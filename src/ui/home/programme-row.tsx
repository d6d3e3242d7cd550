import en from '../catalogue/en/home.json';
import { wordsOf } from '../words.ts';

const t = wordsOf('home', en);

/** A scenario that is due again, in words. */
export interface DueAgain {
  readonly scenario: string;
  readonly title: string;
  readonly day: string; // since when, or from when on
}

/** Where somebody stands in the suggested order, in words. */
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

/** What to do next: the introduction, the next of the order, what is worth coming back to. */
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
