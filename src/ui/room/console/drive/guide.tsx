import type { ComponentChildren } from 'preact';
import { type Rubric, ruleOf } from '../../../../core/rubric/rubric.ts';
import type { ShownBeat } from '../../../../core/scenario/beat.ts';
import type { RoomMoments } from '../../../../core/scenario/teaching/room-moment.ts';
import type { BeatSheet } from '../../../../group/facts/room-event.ts';
import type { DebriefPart } from '../../../../group/facts/room-lists.ts';
import { LevelMark } from '../../../play/reply/level-mark.tsx';
import { Slides } from '../../../play/reply/slides.tsx';
import { useSpoken } from '../../../scene-language.ts';
import { letterOf } from '../../letter.ts';
import { consoleWords } from '../console-words.ts';
import { type Lead, leadAfter, leadFor } from './lead.ts';

interface GuideProps {
  readonly moments: RoomMoments;
  readonly beat: ShownBeat;
  readonly sheet: BeatSheet | undefined;
  readonly rubric: Rubric;
}

/** Tells whether a line is the strongest, or one of two good ones. */
const isGood = ({ strongest, dilemma }: ShownBeat, id: string): boolean =>
  dilemma === undefined ? id === strongest : dilemma.some(({ option }) => option === id);

/** Guidance for the facilitator: what a beat teaches, what may be said, two questions. */
export function ConsoleGuide({ moments, beat, sheet, rubric }: GuideProps) {
  const spoken = useSpoken();
  const lead = leadFor(moments, beat);
  return (
    <>
      <Teaches lead={lead}>
        {beat.rates.length > 0 && (
          <details class="small">
            <summary>{consoleWords('techniques')}</summary>
            {beat.rates.map((dimension) => {
              const rule = ruleOf(rubric, dimension);
              return (
                <p key={dimension}>
                  <b>{rule.name}.</b> {rule.definition}
                  <Slides numbers={rule.strong.slides} />
                </p>
              );
            })}
          </details>
        )}
      </Teaches>
      <Questions lead={lead} />
      {sheet && beat.rates.length > 0 && (
        <section class="stack-s" aria-labelledby="likely-h">
          <h2 id="likely-h">{consoleWords('likely')}</h2>
          <ul class="likely">
            {beat.options.map(({ id }, place) => (
              <li key={id}>
                <b>{letterOf(place)}</b>
                {isGood(beat, id) && <span class="quiet"> {consoleWords('strongest')}</span>}
                {sheet.options
                  .find((one) => one.id === id)
                  ?.evidence.map(({ dimension, level, why }) => (
                    <p key={dimension} class="small">
                      <LevelMark dimension={dimension} level={level} rubric={rubric} />{' '}
                      <span {...spoken}>{why}</span>
                    </p>
                  ))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Guidance on board, note and debrief. */
export function AfterGuide({ part }: { readonly part: DebriefPart | 'board' }) {
  const lead = leadAfter(part);
  return (
    <>
      <Teaches lead={lead} />
      <Questions lead={lead} />
    </>
  );
}

interface LeadProps {
  readonly lead: Lead;
  readonly children?: ComponentChildren;
}

function Teaches({ lead, children }: LeadProps) {
  return (
    <section class="stack-s" aria-labelledby="teaches-h">
      <h2 id="teaches-h">{consoleWords('teaches')}</h2>
      {lead.teach !== undefined && <p class="small">{lead.teach}</p>}
      {children}
    </section>
  );
}

/** Shows two questions and likely answers. */
function Questions({ lead }: LeadProps) {
  return (
    <>
      <section class="stack-s" aria-labelledby="questions-h">
        <h2 id="questions-h">{consoleWords('questions')}</h2>
        {lead.questions.map((question) => (
          <p key={question} class="small">
            {question}
          </p>
        ))}
      </section>
      <section class="stack-s" aria-labelledby="hear-h">
        <h2 id="hear-h">{consoleWords('hear')}</h2>
        <p class="small">{lead.hear}</p>
      </section>
    </>
  );
}
