import { type Rubric, ruleOf } from '../../../core/rubric/rubric.ts';
import type { StoryView } from '../../../group/views/desk-view.ts';
import type { DebriefPoint, ToldRound } from '../../../group/views/room-review.ts';
import { techniqueSpread } from '../../../group/views/technique-spread.ts';
import { SpeechText } from '../../play/script/speech-text.tsx';
import { useSpoken } from '../../scene-language.ts';
import { letterOf } from '../letter.ts';
import { momentWords } from '../moment-words.ts';
import { roomDebriefWords } from './debrief-words.ts';
import { RoomSaid } from './happened.tsx';

interface PointsProps {
  readonly title: string;
  readonly points: readonly DebriefPoint[];
}

/** Lists lines that helped, or closed, with the reason. */
export function Points({ title, points }: PointsProps) {
  const spoken = useSpoken();
  return (
    <div>
      <h3>{title}</h3>
      {points.length === 0 && <p>{roomDebriefWords('none')}</p>}
      <ul>
        {points.map(({ said, own, why, stronger }, index) => (
          <li key={index}>
            <p>
              <RoomSaid said={said} own={own} />
            </p>
            <p class="quiet" {...spoken}>
              {why}
            </p>
            {stronger !== undefined && (
              <p>
                <i>{roomDebriefWords('stronger')}:</i> <SpeechText text={stronger} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Lists the votes of every moment; those whose figures would name somebody without them. */
export function Rounds({ rounds }: { readonly rounds: readonly ToldRound[] }) {
  return (
    <div class="rounds">
      <h3>{roomDebriefWords('rounds')}</h3>
      {rounds.map(({ round, vote, name, options }, index) => (
        <div key={index} class="round">
          <p>
            <b>{roomDebriefWords('round', { moment: momentWords(name), vote })}</b>{' '}
            <span class="quiet">
              {round.votes === 0
                ? roomDebriefWords(round.close ? 'rounds.close' : 'rounds.few')
                : roomDebriefWords('passed', { count: round.passed })}
            </span>
          </p>
          {round.votes > 0 && (
            <ol>
              {options.map(({ id, text }, place) => (
                <li key={id}>
                  <span class="l">{letterOf(place)}</span>
                  <span>
                    <SpeechText text={text} />
                  </span>
                  <b class="num">{round.counts[id] ?? 0}</b>
                </li>
              ))}
            </ol>
          )}
        </div>
      ))}
    </div>
  );
}

interface SpreadProps {
  readonly story: StoryView;
  readonly rubric: Rubric;
}

/** Shows the votes by technique. */
export function TechniqueVotes({ story, rubric }: SpreadProps) {
  const spread = techniqueSpread(story);
  return (
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
  );
}
