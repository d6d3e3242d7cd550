import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Drafts } from '../../play/reply/drafts.ts';
import { debriefWords } from '../debrief-words.ts';

interface CareQuestionProps {
  readonly of: 'keep' | 'try' | 'need';
  readonly drafts: Drafts;
}

function CareQuestion({ of, drafts }: CareQuestionProps) {
  const id = useId();
  const [text, setText] = useState(drafts.get(`care/${of}`));
  const onInput = (event: Event & { readonly currentTarget: HTMLTextAreaElement }) => {
    setText(event.currentTarget.value);
    drafts.set(`care/${of}`, event.currentTarget.value);
  };
  return (
    <div>
      <label for={id}>{debriefWords(`care.${of}`)}</label>
      <span class="hint" id={`${id}-h`}>
        {debriefWords('care.private')}
      </span>
      <textarea id={id} rows={2} aria-describedby={`${id}-h`} value={text} onInput={onInput} />
    </div>
  );
}

interface AfterCareProps {
  readonly drafts: Drafts;
  readonly children: ComponentChildren; // services
}

/** After-care for the learner: normal reactions, three questions, services. */
export function AfterCare({ drafts, children }: AfterCareProps) {
  return (
    <section class="row" aria-labelledby="care-h">
      <div class="cue">
        <h2 id="care-h">{debriefWords('care.heading')}</h2>
        <p>{debriefWords('care.note')}</p>
      </div>
      <div class="stack">
        <p class="prose">{debriefWords('care.text')}</p>
        <div class="pair care">
          <CareQuestion of="keep" drafts={drafts} />
          <CareQuestion of="try" drafts={drafts} />
          <CareQuestion of="need" drafts={drafts} />
        </div>
        {children}
      </div>
    </section>
  );
}
