import type { Process } from '../../../core/reply/process.ts';
import { debriefWords } from '../debrief-words.ts';

interface ProcessListProps {
  readonly process: Process;
}

/** Shows how the learner asked, in counts that affect no level. */
export function ProcessList({ process }: ProcessListProps) {
  const { typed, questions, open, stacked, inARow, repeated } = process;
  return (
    <section class="row wide" aria-labelledby="process-h">
      <div class="cue">
        <h2 id="process-h">{debriefWords('process')}</h2>
        <p>{debriefWords('process.note')}</p>
      </div>
      <ul>
        <li>{debriefWords('process.open', { open, questions, typed })}</li>
        <li>{debriefWords('process.row', { count: inARow })}</li>
        <li>{debriefWords('process.stacked', { count: stacked })}</li>
        {repeated !== undefined && <li>{debriefWords('process.repeated', { line: repeated })}</li>}
      </ul>
    </section>
  );
}
