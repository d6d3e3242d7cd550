import type { ComponentChildren } from 'preact';
import type { BlindTurn } from '../../../core/agreement/sample.ts';
import type { Rubric } from '../../../core/rubric/rubric.ts';
import { Action } from '../../kit/action.tsx';
import { languageAttributes } from '../../scene-language.ts';
import { Message } from '../../shell/message.tsx';
import { Page } from '../../shell/page.tsx';
import '../../style/controls.css';
import '../../style/fields.css';
import '../../style/notice.css';
import '../../play/script/script.css';
import './rating.css';
import { type RaterAnswer, RatingForm } from './rating-form.tsx';
import { RatingStart } from './rating-start.tsx';
import { ratingWords } from './rating-words.ts';

/** A sample to be rated, and what one rater has given to it. */
export interface RatedSample {
  readonly sample: readonly BlindTurn[] | undefined; // undefined: not drawn yet
  readonly at: number; // index in the sample
  readonly given: readonly (RaterAnswer | undefined)[]; // by index in the sample
  readonly begun: RaterAnswer | undefined; // to this response: picked and typed, not given yet
  readonly waiting: readonly string[]; // raters whose ratings were not saved yet
}

export interface RatingActs {
  readonly onBegin: (rater: string, size: number) => void;
  readonly onBegun: (begun: RaterAnswer) => void;
  readonly onRate: (rated: RaterAnswer) => void;
  readonly onGoTo: (at: number) => void; // the end of the sample is behind its last response
  readonly onDrop: () => void; // deletes what was not saved yet
  readonly onSave: () => void;
}

interface RatingProps {
  readonly rating: RatedSample;
  readonly acts: RatingActs;
  readonly rubric: Rubric;
  readonly backHref: string;
  readonly message: string | undefined; // what went wrong last
  readonly note: ComponentChildren; // whether what was given outlives the page
}

function Turn({ turn }: { readonly turn: BlindTurn }) {
  const nameOf = (who: string): string => turn.names[who] ?? who;
  const spoken = languageAttributes(turn.language);
  return (
    <ol class="script">
      {turn.lines.map((line, place) => (
        <li key={place} class={line.who === undefined ? 'dir' : 'say'}>
          {line.who !== undefined && <span class="cue">{nameOf(line.who)}</span>}
          <p {...spoken}>{line.text}</p>
        </li>
      ))}
      <li class="say you now">
        <span class="cue">{ratingWords('learner')}</span>
        <p>
          {turn.typed ? (
            <>
              {turn.said} <span class="note quiet">({ratingWords('typed')})</span>
            </>
          ) : (
            <span {...spoken}>{turn.said}</span>
          )}
        </p>
      </li>
    </ol>
  );
}

function Done({ rating: { sample = [], given }, acts, backHref, note }: RatingProps) {
  const rated = given.filter(Boolean).length;
  const open = sample.findIndex((_, place) => given[place] === undefined);
  return (
    <>
      <h1>{ratingWords('done')}</h1>
      <p class="lead">{ratingWords('done.lead', { rated })}</p>
      {note}
      <div class="actions">
        <Action look="main" words={ratingWords('done.save')} onPress={acts.onSave} />
        <Action words={ratingWords('done.again')} onPress={() => acts.onGoTo(Math.max(open, 0))} />
        <a class="btn plain" href={backHref}>
          {ratingWords('back')}
        </a>
      </div>
    </>
  );
}

/** Page where a second rater rates a sample, blind. */
export function RatingView(props: RatingProps) {
  const { rating, acts, rubric, backHref, message, note } = props;
  const { sample = [], at, given } = rating;
  const turn = sample[at];
  if (sample.length === 0) {
    return (
      <Page>
        {message !== undefined && <Message text={message} />}
        <RatingStart
          waiting={rating.waiting}
          onDrop={acts.onDrop}
          backHref={backHref}
          empty={rating.sample !== undefined}
          onBegin={acts.onBegin}
        />
      </Page>
    );
  }
  const sessions = new Set(sample.map(({ session }) => session)).size;
  return (
    <Page>
      {message !== undefined && <Message text={message} />}
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
              rating={{ rubric, begun: rating.begun, ...acts }}
              given={given[at]}
              onSkip={() => acts.onGoTo(at + 1)}
              {...(at > 0 && { onBack: () => acts.onGoTo(at - 1) })}
              onStop={() => acts.onGoTo(sample.length)}
            />
            {note}
          </section>
        </>
      )}
    </Page>
  );
}
