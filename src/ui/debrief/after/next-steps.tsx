import { glossed } from '../../../core/guide/guide-links.ts';
import { type Rubric, ruleOf } from '../../../core/rubric/rubric.ts';
import type { TeachingPoint } from '../../../core/scenario/scenario.ts';
import { adviceText } from '../../../core/scoring/advice.ts';
import type { Debrief } from '../../../core/scoring/debrief.ts';
import type { Ways } from '../../guide/text/ways.ts';
import { Slides } from '../../play/reply/slides.tsx';
import { useSpoken } from '../../scene-language.ts';
import { debriefWords } from '../debrief-words.ts';

interface GlossedTextProps {
  readonly text: string;
  readonly ways: Ways | undefined; // without them there are no links
}

/** Shows text with subtle links from glossary terms to the guide. */
function GlossedText({ text, ways }: GlossedTextProps) {
  if (ways === undefined) return <>{text}</>;
  return (
    <>
      {glossed(ways.links, text).map((stretch) =>
        stretch.term === undefined ? (
          stretch.text
        ) : (
          <a key={stretch.term} class="term" href={ways.place('glossary', stretch.term)}>
            {stretch.text}
          </a>
        ),
      )}
    </>
  );
}

interface NextStepsProps {
  readonly debrief: Debrief;
  readonly points: readonly TeachingPoint[];
  readonly rubric: Rubric;
  readonly ways: Ways | undefined;
}

/** Shows the scenario's teaching points, then the strongest technique and the one to practice next. */
export function NextSteps({ debrief, points, rubric, ways }: NextStepsProps) {
  const spoken = useSpoken();
  const keep = debrief.keep && ruleOf(rubric, debrief.keep);
  return (
    <>
      {points.length > 0 && (
        <section class="row" aria-labelledby="points-h">
          <div class="cue">
            <h2 id="points-h">{debriefWords('points')}</h2>
          </div>
          <ul class="prose">
            {points.map(({ text, slides }) => (
              <li key={text}>
                <span {...spoken}>
                  <GlossedText text={text} ways={ways} />
                </span>
                <Slides numbers={slides} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="row" aria-labelledby="next-h">
        <div class="cue">
          <h2 id="next-h">{debriefWords('next')}</h2>
        </div>
        <div class="pair">
          {keep && (
            <div>
              <h3>{debriefWords('next.keep')}</h3>
              <p>{keep.keep}</p>
            </div>
          )}
          <div>
            <h3>{debriefWords('next.try')}</h3>
            <p>{debrief.try ? adviceText(debrief.try, rubric) : debriefWords('try.none')}</p>
          </div>
        </div>
      </section>
    </>
  );
}
