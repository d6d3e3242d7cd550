import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Action } from '../kit/action.tsx';
import { CheckBox } from '../kit/fields.tsx';
import './axis.css';
import './debrief.css';
import './glance/glance.css';
import { InLanguage, languageAttributes, useSpoken } from '../scene-language.ts';
import { AfterCare } from './after/after-care.tsx';
import type { DebriefProps, Reviewed } from './debrief-props.ts';
import { debriefWords } from './debrief-words.ts';
import { EvidencePanel } from './evidence-panel.tsx';
import { Fold } from './fold.tsx';
import { AtRisk } from './glance/at-risk.tsx';
import { KeepAndTry } from './glance/keep-and-try.tsx';
import { NextActions } from './glance/next-actions.tsx';
import { noBandText } from './glance/no-band.ts';
import { OneScore } from './glance/one-score.tsx';
import { Wanted } from './glance/wanted.tsx';
import { TwoGood } from './score/two-good.tsx';

/** Shows the summary of a skipped scenario. Nothing in it is rated. */
function SkippedSummary({ summary }: { readonly summary: readonly string[] }) {
  const spoken = useSpoken();
  return (
    <section class="row first" aria-labelledby="skipped-h">
      <div class="cue">
        <h2 id="skipped-h">{debriefWords('skipped')}</h2>
      </div>
      <div class="prose">
        <p class="notice">{debriefWords('skipped.note')}</p>
        {summary.map((paragraph) => (
          <p key={paragraph} {...spoken}>
            {paragraph}
          </p>
        ))}
      </div>
    </section>
  );
}

/** Saves the record as a file, with the learner's own words only if they say so. */
function SaveRow({ onSave }: { readonly onSave: (includeOwnWords: boolean) => void }) {
  const [own, setOwn] = useState(false);
  return (
    <div class="stack-s">
      <CheckBox words={debriefWords('save.own')} on={own} onTurn={setOwn} />
      <p class="actions">
        <Action words={debriefWords('save')} onPress={() => onSave(own)} />
      </p>
      <p class="note quiet">{debriefWords('again.note')}</p>
    </div>
  );
}

/** Counts what the evidence holds, for the line that opens it. */
const evidenceCounts = ({ debrief, state }: Reviewed) => ({
  moments: debrief.turns.filter(({ counts }) => counts.length > 0).length,
  skills: debrief.score.dimensions.length,
  noticed: state.notebook.length,
});

/** The debrief: what the person wanted, a line to keep, a line to try, one score; all else is folded below. */
export function DebriefView(props: DebriefProps) {
  const { state, debrief, rubric, drafts, readOnly = false, onPlayMoment } = props;
  const turns = useRef<HTMLOListElement>(null);
  const evidence = useRef<HTMLDetailsElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const { began, skipped, ended } = state;
  const nameOf = (who: string): string =>
    who === 'you' ? debriefWords('you') : (began.cast[who] ?? who);
  const person = nameOf(began.person);
  const onSee = (beat: string) => {
    const items = [...(turns.current?.querySelectorAll<HTMLElement>('[data-beat]') ?? [])];
    items.find((item) => item.dataset.beat === beat)?.focus();
  };
  useLayoutEffect(() => {
    if (props.at === undefined || evidence.current === null) {
      top.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    } else {
      evidence.current.open = true;
      onSee(props.at);
    }
  }, []);
  const { tryLine } = debrief;
  const where = debriefWords('where', { title: began.scenario.title, mode: began.mode });
  return (
    <InLanguage value={began.language}>
      <div class="page debrief">
        {props.message}
        <div class="glance">
          <div class="person">
            {props.picture && <div class="plate">{props.picture}</div>}
            <Wanted state={state} person={person} />
          </div>
          <div class="coach">
            <div class="top" tabindex={-1} ref={top}>
              <p class="small quiet">
                {where}
                {began.carried && ` ${debriefWords('where.second', { met: began.carried.met })}`}
                {readOnly && ` ${debriefWords('where.file')}`}
              </p>
              <h1 {...languageAttributes(began.language)}>
                {ended?.title ?? began.scenario.title}
              </h1>
            </div>
            {props.onGoOn && <p class="notice small">{debriefWords('goOn.note')}</p>}
            <AtRisk marks={debrief.criticalErrors} person={person} />
            <KeepAndTry
              reviewed={props}
              person={person}
              nameOf={nameOf}
              practice={props.practice}
            />
            {!skipped && (
              <OneScore
                debrief={debrief}
                rubric={rubric}
                person={person}
                none={noBandText(props, rubric, person)}
              />
            )}
            <NextActions
              moment={
                onPlayMoment &&
                tryLine && { number: tryLine.number, onPlay: () => onPlayMoment(tryLine.beat) }
              }
              certificate={props.certificate}
              onGoOn={props.onGoOn}
              onPlayAgain={readOnly ? undefined : props.onPlayAgain}
              onPrint={props.onPrint}
              onHome={props.onHome}
            />
          </div>
        </div>
        {skipped && <SkippedSummary summary={skipped.summary} />}
        <div class="folds">
          {!skipped && <TwoGood turns={debrief.turns} />}
          {props.theirSide && (
            <Fold title={debriefWords('side', { person })}>{props.theirSide}</Fold>
          )}
          <Fold title={debriefWords('evidence', evidenceCounts(props))} place={evidence}>
            <EvidencePanel {...props} list={turns} nameOf={nameOf} onSee={onSee} />
          </Fold>
          {!readOnly && (
            <Fold title={debriefWords('care')}>
              <AfterCare drafts={drafts}>{props.resources}</AfterCare>
            </Fold>
          )}
          {!readOnly && (
            <Fold title={debriefWords('save.fold')}>
              <SaveRow onSave={props.onSave} />
            </Fold>
          )}
        </div>
      </div>
    </InLanguage>
  );
}
