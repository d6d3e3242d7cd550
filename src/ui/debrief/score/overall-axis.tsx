import type { Rubric } from '../../../core/rubric/rubric.ts';
import { debriefWords } from '../debrief-words.ts';
import { shareRef } from './share-ref.ts';

interface OverallAxisProps {
  readonly shown: number; // 0..100
  readonly overall: number; // before the cap
  readonly rubric: Rubric;
}

/** Draws the overall score from 0 to 100: a filled dot, and an open one for the score before a cap. */
export function OverallAxis({ shown, overall, rubric }: OverallAxisProps) {
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
