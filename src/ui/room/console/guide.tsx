import type { ShownBeat } from '../../../core/beat.ts';
import { type Rubric, ruleOf } from '../../../core/rubric.ts';
import type { Sheet } from '../../../group/room-event.ts';
import en from '../../catalogue/en/room-guide.json';
import { LevelMark } from '../../play/level-mark.tsx';
import { Slides } from '../../play/slides.tsx';
import { wordsOf } from '../../words.ts';
import { letterOf } from '../letter.ts';
import { words } from './console-words.ts';

const guide = wordsOf('room-guide', en);

interface GuideProps {
  readonly beat: ShownBeat;
  readonly sheet: Sheet | undefined;
  readonly rubric: Rubric;
}

/** For the facilitator: what a moment teaches, what may be said about it, two questions to ask. */
export function Guide({ beat, sheet, rubric }: GuideProps) {
  const [first] = beat.rates;
  if (first === undefined) return null;
  return (
    <>
      <section class="stack-s" aria-labelledby="teaches-h">
        <h2 id="teaches-h">{words('teaches')}</h2>
        {beat.rates.map((dimension) => {
          const rule = ruleOf(rubric, dimension);
          return (
            <p key={dimension} class="small">
              <b>{rule.name}.</b> {rule.definition}
              <Slides numbers={rule.strong.slides} />
            </p>
          );
        })}
      </section>
      <section class="stack-s" aria-labelledby="likely-h">
        <h2 id="likely-h">{words('likely')}</h2>
        <ul class="likely">
          {beat.options.map(({ id }, place) => (
            <li key={id}>
              <b>{letterOf(place)}</b>
              {id === beat.strongest && <span class="quiet"> {words('strongest')}</span>}
              {sheet?.options
                .find((one) => one.id === id)
                ?.evidence.map(({ dimension, level, why }) => (
                  <p key={dimension} class="small">
                    <LevelMark dimension={dimension} level={level} rubric={rubric} /> {why}
                  </p>
                ))}
            </li>
          ))}
        </ul>
      </section>
      <section class="stack-s" aria-labelledby="hear-h">
        <h2 id="hear-h">{words('hear')}</h2>
        <p class="small">{guide(`${first}.hear`)}</p>
      </section>
      <section class="stack-s" aria-labelledby="questions-h">
        <h2 id="questions-h">{words('questions')}</h2>
        <p class="small">{guide(`${first}.1`)}</p>
        <p class="small">{guide(`${first}.2`)}</p>
      </section>
    </>
  );
}
