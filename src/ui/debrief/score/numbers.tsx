import { criticalRuleOf, type Rubric, ruleOf } from '../../../core/rubric/rubric.ts';
import type { Cap, Score } from '../../../core/scoring/score.ts';
import { Action } from '../../kit/action.tsx';
import { SpeechText } from '../../play/script/speech-text.tsx';
import { debriefWords } from '../debrief-words.ts';
import { shareRef } from './share-ref.ts';

interface OverallAxisProps {
  readonly shown: number; // 0..100
  readonly overall: number; // before the cap
  readonly rubric: Rubric;
}

/** Draws the overall score from 0 to 100: a filled dot, and an open one for the score before a cap. */
function OverallAxis({ shown, overall, rubric }: OverallAxisProps) {
  const capped = shown < overall;
  const bands = [...rubric.bands].reverse();
  const list = bands.map(({ from, name }) => debriefWords('axis.band', { from, name })).join(', ');
  const label = debriefWords('axis', {
    capped: capped ? 'yes' : 'no',
    overall,
    shown,
    bands: list,
  });
  const cut = (element: HTMLElement | null) => {
    shareRef('--at', shown)(element);
    shareRef('--to', overall - shown)(element);
  };
  return (
    <>
      <div class="axis" role="img" aria-label={label}>
        {capped && <i class="cut" ref={cut} />}
        {capped && (
          <i class="open" ref={shareRef('--at', overall)}>
            <b>{overall}</b>
          </i>
        )}
        <i class={capped ? 'full low' : 'full'} ref={shareRef('--at', shown)}>
          <b>{shown}</b>
        </i>
        {bands.map(({ from, name }) => (
          <span key={from} ref={shareRef('--at', from)}>
            {from}
            <small>{name}</small>
          </span>
        ))}
      </div>
      <p class="axis-key note quiet" aria-hidden="true">
        {list}
      </p>
    </>
  );
}

interface CapReasonProps {
  readonly cap: Cap;
  readonly overall: number; // before the cap
  readonly rubric: Rubric;
  readonly onSee: (beat: string) => void;
}

/** Explains a cap: the response behind it, what it did, and whether it was repaired. */
function CapReason({ cap, overall, rubric, onSee }: CapReasonProps) {
  const { to, because, twice } = cap;
  const { open, repaired } = rubric.caps[because.class];
  const lifted = because.repaired ? 'cap.repaired' : 'cap.open';
  return (
    <div class="margin stack-s cap">
      <h3 class="label">{debriefWords('cap', { overall, to })}</h3>
      <p>{debriefWords('cap.because', { overall, to, number: because.number })}</p>
      <p class="line">
        <SpeechText text={because.said} />
      </p>
      <p>{criticalRuleOf(rubric, because.code).explain}</p>
      <p>{twice ? debriefWords('cap.twice', { to }) : debriefWords(lifted, { open, repaired })}</p>
      <Action link words={debriefWords('cap.see')} onPress={() => onSee(because.beat)} />
    </div>
  );
}

interface NumbersProps {
  readonly score: Score;
  readonly rubric: Rubric;
  readonly after: boolean; // a board and a note were rated too
  readonly onSee: (beat: string) => void;
}

/** Returns the names of the two headline techniques. */
function headlineOf(rubric: Rubric) {
  const [first, second] = rubric.headline;
  return { first: ruleOf(rubric, first).name, second: ruleOf(rubric, second).name };
}

/** Describes the band, or why there is none. */
function bandText({ band, decisions }: Score, rubric: Rubric): string {
  const names = headlineOf(rubric);
  if (band.name !== undefined) {
    const held = debriefWords('band.held', { ...names, least: rubric.headlineLeast });
    return band.held ? `${band.name}. ${held}` : `${band.name}.`;
  }
  const { ratedPercent: percent, headlineCount: count } = rubric.enough;
  const why = {
    decisions: debriefWords('band.decisions', { ...decisions, percent }),
    headline: debriefWords('band.headline', { ...names, count }),
    'follow-up': debriefWords('band.followUp'),
  };
  return `${debriefWords('band.none')} ${why[band.lacks]}`;
}

/** Shows core and overall score with band, axis and the reason of a cap. */
export function Numbers({ score, rubric, after, onSee }: NumbersProps) {
  const { core, shown, overall, cap, decisions, dimensions } = score;
  const [first, second] = rubric.headline.map(
    (one) => dimensions.find(({ dimension }) => dimension === one)?.percent ?? 0,
  );
  const means = { ...headlineOf(rubric), firstPercent: first ?? 0, secondPercent: second ?? 0 };
  return (
    <section class="row wide" aria-labelledby="numbers-h">
      <div class="cue">
        <h2 id="numbers-h">{debriefWords('numbers')}</h2>
      </div>
      <div>
        <div class="figures">
          <div>
            <h3>{debriefWords('core')}</h3>
            <p class={core === undefined ? 'figure none' : 'figure'}>
              {core ?? debriefWords('core.none')}
            </p>
            <p class="note quiet">
              {debriefWords(core === undefined ? 'core.why' : 'core.mean', means)}
            </p>
          </div>
          <div>
            <h3>{debriefWords('overall')}</h3>
            <p class={shown === undefined ? 'figure none' : 'figure'}>
              {shown ?? debriefWords('core.none')}
            </p>
            <p class="note quiet">
              <b>{bandText(score, rubric)}</b>{' '}
              {cap &&
                overall !== undefined &&
                debriefWords('overall.capped', { overall, to: cap.to })}{' '}
              {debriefWords('overall.count', { ...decisions, techniques: dimensions.length })}{' '}
              {after && debriefWords('overall.after')}
            </p>
          </div>
        </div>
        {shown !== undefined && overall !== undefined && (
          <OverallAxis shown={shown} overall={overall} rubric={rubric} />
        )}
      </div>
      {cap && overall !== undefined && (
        <CapReason cap={cap} overall={overall} rubric={rubric} onSee={onSee} />
      )}
    </section>
  );
}
