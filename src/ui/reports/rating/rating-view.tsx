import type { BlindTurn } from '../../../core/agreement/sample.ts';
import type { Rubric } from '../../../core/rubric/rubric.ts';
import type { BarProps } from '../../shell/bar.tsx';
import type { NavLink } from '../../shell/nav-link.ts';
import { Page } from '../../shell/page.tsx';
import '../../style/controls.css';
import '../../style/fields.css';
import '../../style/notice.css';
import '../../play/script/script.css';
import './rating.css';
import { type RaterAnswer, RatingForm } from './rating-form.tsx';
import { RatingStart } from './rating-start.tsx';
import { ratingWords } from './rating-words.ts';

export interface RatingProps {
  readonly bar: BarProps;
  readonly footLinks?: readonly NavLink[];
  readonly rubric: Rubric;
  readonly backHref: string;
  readonly sample: readonly BlindTurn[] | undefined; // undefined: not drawn yet
  readonly at: number; // index in the sample
  readonly rated: number;
  readonly onBegin: (rater: string, size: number) => void;
  readonly onRate: (rated: RaterAnswer) => void;
  readonly onSkip: () => void;
  readonly onSave: () => void;
}

function Turn({ turn }: { readonly turn: BlindTurn }) {
  const nameOf = (who: string): string => turn.names[who] ?? who;
  return (
    <ol class="script">
      {turn.lines.map((line) => (
        <li key={line.text} class={line.who === undefined ? 'dir' : 'say'}>
          {line.who !== undefined && <span class="cue">{nameOf(line.who)}</span>}
          <p>{line.text}</p>
        </li>
      ))}
      <li class="say you now">
        <span class="cue">{ratingWords('learner')}</span>
        <p>
          {turn.said} {turn.typed && <span class="note quiet">({ratingWords('typed')})</span>}
        </p>
      </li>
    </ol>
  );
}

function Done({ rated, backHref, onSave }: Pick<RatingProps, 'rated' | 'backHref' | 'onSave'>) {
  return (
    <>
      <h1>{ratingWords('done')}</h1>
      <p class="lead">{ratingWords('done.lead', { rated })}</p>
      <div class="actions">
        <button type="button" class="btn main" onClick={onSave}>
          {ratingWords('done.save')}
        </button>
        <a class="btn plain" href={backHref}>
          {ratingWords('back')}
        </a>
      </div>
    </>
  );
}

/** Page where a second rater rates a sample, blind. */
export function RatingView(props: RatingProps) {
  const { bar, footLinks = [], rubric, sample = [], at, backHref } = props;
  const turn = sample[at];
  if (props.sample === undefined || sample.length === 0) {
    return (
      <Page bar={bar} footLinks={footLinks}>
        <RatingStart
          backHref={backHref}
          empty={props.sample !== undefined}
          onBegin={props.onBegin}
        />
      </Page>
    );
  }
  const sessions = new Set(sample.map(({ session }) => session)).size;
  return (
    <Page bar={bar} footLinks={footLinks}>
      {turn === undefined ? (
        <Done {...props} />
      ) : (
        <>
          <p class="small quiet" role="status">
            {ratingWords('place', { number: at + 1, of: sample.length, sessions })}
          </p>
          <h1>{ratingWords('title')}</h1>
          <section class="row" aria-label={ratingWords('turn')}>
            <div class="cue">
              <h2>{ratingWords('turn')}</h2>
            </div>
            <Turn turn={turn} />
          </section>
          <section class="row" aria-label={ratingWords('rate')}>
            <div class="cue">
              <h2>{ratingWords('rate')}</h2>
              <p>{ratingWords('rate.lead')}</p>
            </div>
            <RatingForm
              key={`${turn.session} ${turn.beat}`}
              turn={turn}
              rubric={rubric}
              onRate={props.onRate}
              onSkip={props.onSkip}
            />
          </section>
        </>
      )}
    </Page>
  );
}
