import type { Dimension } from '../../../core/rubric/dimension.ts';
import { type Rubric, ruleOf } from '../../../core/rubric/rubric.ts';
import type { DimensionScore } from '../../../core/scoring/score.ts';
import type { Ways } from '../../guide/text/ways.ts';
import { debriefWords } from '../debrief-words.ts';
import { shareRef } from './share-ref.ts';

interface TechniqueNameProps {
  readonly dimension: Dimension;
  readonly rubric: Rubric;
  readonly ways: Ways | undefined;
}

/** Shows the name of a technique, linked to the guide if it is one of the seven. */
function TechniqueName({ dimension, rubric, ways }: TechniqueNameProps) {
  const { name } = ruleOf(rubric, dimension);
  const part = ways?.links.techniques[dimension];
  if (ways === undefined || part === undefined) return <>{name}</>;
  return (
    <a class="term" href={ways.place('engage', part)}>
      {name}
    </a>
  );
}

interface TechniqueBarsProps {
  readonly scores: readonly DimensionScore[];
  readonly first: readonly DimensionScore[] | undefined; // of an earlier complete run
  readonly rubric: Rubric;
  readonly ways: Ways | undefined;
}

/** Shows a bar per technique with percent and count, as a table for screen readers. */
export function TechniqueBars({ scores, first, rubric, ways }: TechniqueBarsProps) {
  const isHead = ({ dimension }: DimensionScore) => rubric.headline.includes(dimension);
  const ordered = [...scores.filter(isHead), ...scores.filter((one) => !isHead(one))];
  const before = (score: DimensionScore) =>
    first?.find((one) => one.dimension === score.dimension)?.percent;
  return (
    <section class="row" aria-labelledby="techniques-h">
      <div class="cue">
        <h2 id="techniques-h">{debriefWords('techniques')}</h2>
        <p>{debriefWords('techniques.note')}</p>
      </div>
      <div>
        {first && (
          <p class="legend" aria-hidden="true">
            <span>
              <i /> {debriefWords('share.now')}
            </span>
            <span>
              <i class="tick" /> {debriefWords('share.first')}
            </span>
          </p>
        )}
        <table class="bars">
          <thead>
            <tr>
              <th scope="col">{debriefWords('technique')}</th>
              <td class="b small quiet" aria-hidden="true">
                {debriefWords('share')}
              </td>
              <th scope="col" class="v">
                {debriefWords('share.now')}
              </th>
              {first && (
                <th scope="col" class="v">
                  {debriefWords('share.first')}
                </th>
              )}
              <th scope="col" class="n">
                {debriefWords('share.seen')}
              </th>
            </tr>
          </thead>
          <tbody>
            {ordered.map((score) => (
              <tr key={score.dimension} class={isHead(score) ? 'head' : ''}>
                <th scope="row">
                  <TechniqueName dimension={score.dimension} rubric={rubric} ways={ways} />
                </th>
                <td class="b" aria-hidden="true">
                  <div class="track">
                    <i ref={shareRef('--share', score.percent)} />
                    {before(score) !== undefined && (
                      <u ref={shareRef('--share', before(score) ?? 0)} />
                    )}
                  </div>
                </td>
                <td class="v">{debriefWords('percent', { value: score.percent })}</td>
                {first && <td class="v was">{earlier(before(score))}</td>}
                <td class="n">{debriefWords('share.count', { count: score.count })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const earlier = (value: number | undefined): string =>
  value === undefined ? debriefWords('none') : debriefWords('percent', { value });
