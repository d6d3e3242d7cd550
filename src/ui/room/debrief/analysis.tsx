import { TOP_LEVEL } from '../../../core/rubric/level.ts';
import { type Rubric, ruleOf } from '../../../core/rubric/rubric.ts';
import type { Debrief, TurnReview } from '../../../core/scoring/debrief.ts';
import type { StoryView } from '../../../group/views/desk-view.ts';
import { techniqueSpread } from '../../../group/views/technique-spread.ts';
import { SpeechText } from '../../play/script/speech-text.tsx';
import { roomDebriefWords } from './debrief-words.ts';

interface AnalysisProps {
  readonly review: Debrief;
  readonly story: StoryView;
  readonly rubric: Rubric;
  readonly most?: number | undefined; // maximum lines of each kind; all if absent
}

/** What a line did, with the line. */
interface Point {
  readonly said: string;
  readonly why: string;
  readonly stronger?: string;
}

const MIXED = 1;

function pointsOf(turns: readonly TurnReview[], helped: boolean): readonly Point[] {
  return turns.flatMap((turn): readonly Point[] => {
    const reply = turn.replies.at(-1);
    const level = reply?.levels.find((one) =>
      helped ? one.level === TOP_LEVEL : one.level !== undefined && one.level <= MIXED,
    );
    if (reply?.said === undefined || level === undefined) return [];
    const stronger = helped ? undefined : reply.stronger;
    return [{ said: reply.said, why: level.why, ...(stronger !== undefined && { stronger }) }];
  });
}

/** Plus and delta with quoted lines, then votes by technique. */
export function RoomAnalysis({ review, story, rubric, most }: AnalysisProps) {
  const spread = techniqueSpread(story);
  return (
    <section class="analysis" aria-labelledby="analysis-h">
      <h2 id="analysis-h">{roomDebriefWords('analysis')}</h2>
      <div class="plus-delta">
        <Points
          title={roomDebriefWords('plus')}
          points={pointsOf(review.turns, true)}
          most={most}
        />
        <Points
          title={roomDebriefWords('delta')}
          points={pointsOf(review.turns, false)}
          most={most}
        />
      </div>
      <div class="spread">
        <h3>{roomDebriefWords('spread')}</h3>
        {spread.length === 0 ? (
          <p>{roomDebriefWords('spread.few')}</p>
        ) : (
          <>
            <p class="quiet">{roomDebriefWords('spread.note')}</p>
            <table class="grid-table">
              <thead>
                <tr>
                  <th scope="col">{roomDebriefWords('technique')}</th>
                  {rubric.levels.toReversed().map(({ level, name }) => (
                    <th key={level} scope="col" class="num">
                      {name}
                    </th>
                  ))}
                  <th scope="col" class="num">
                    {roomDebriefWords('votes')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {spread.map(({ dimension, levels, votes }) => (
                  <tr key={dimension}>
                    <th scope="row">{ruleOf(rubric, dimension).name}</th>
                    {rubric.levels.toReversed().map(({ level }) => (
                      <td key={level} class="num">
                        {levels[level]}
                      </td>
                    ))}
                    <td class="num">{votes}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        )}
      </div>
    </section>
  );
}

interface PointsProps {
  readonly title: string;
  readonly points: readonly Point[];
  readonly most: number | undefined;
}

function Points({ title, points, most = points.length }: PointsProps) {
  const more = points.length - most;
  return (
    <div>
      <h3>{title}</h3>
      {points.length === 0 && <p>{roomDebriefWords('none')}</p>}
      <ul>
        {points.slice(0, most).map(({ said, why, stronger }, index) => (
          <li key={index}>
            <p>
              <SpeechText text={said} />
            </p>
            <p class="quiet">{why}</p>
            {stronger !== undefined && (
              <p>
                <i>{roomDebriefWords('stronger')}:</i> <SpeechText text={stronger} />
              </p>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && <p class="quiet">{roomDebriefWords('more', { count: more })}</p>}
    </div>
  );
}
